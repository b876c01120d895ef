<?xml version="1.0" encoding="UTF-8"?>
<!-- Which containers may be loaded on a wagon. Each line releases itself or nothing; BILL_INFO releases nothing. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <!-- office and number of the depot -->
  <xsl:variable name="site" select="hub:party('customs', substring(/MESSAGE/MESSAGE_HEAD/RECEIVER, 5), 'MESSAGE_HEAD/RECEIVER')"/>

  <xsl:template match="/">
    <events><xsl:apply-templates select="MESSAGE/MESSAGE_LIST/CONTAINER_INFO"/></events>
  </xsl:template>

  <xsl:template match="CONTAINER_INFO">
    <xsl:variable name="mode" select="hub:code('wljk-release-modes', REL_MODE, 'CONTAINER_INFO[' || position() || ']/REL_MODE')"/>
    <xsl:if test="$mode = 'RELEASED'">
      <loadingPermitted occurredAt="{hub:instant(REL_TIME)}">
        <documentNo><xsl:value-of select="/MESSAGE/MESSAGE_HEAD/MESSAGE_ID"/></documentNo>
        <means>WAGON</means>
        <releaseMode><xsl:value-of select="REL_MODE"/></releaseMode>
        <containerNo><xsl:value-of select="CONTA_NO"/></containerNo>
        <xsl:for-each select="CARRIAGE_NO[normalize-space()]"><wagonNo><xsl:value-of select="."/></wagonNo></xsl:for-each>
        <site><xsl:value-of select="$site"/></site>
      </loadingPermitted>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
