<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="urn:example:customs-site:1" xmlns="urn:singlewindow:hub:canonical:1"
    exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>
  <xsl:variable name="site" select="hub:party('customs', /Message/Head/ReceiveId, 'Head/ReceiveId')"/>

  <xsl:template match="/">
    <events><xsl:apply-templates select="Message/Body/List"/></events>
  </xsl:template>

  <xsl:template match="List">
    <xsl:variable name="meaning" select="hub:code('customs-instructions', CustomInstruction, 'List[' || position() || ']/CustomInstruction')"/>
    <xsl:variable name="at" select="hub:instant(InstructionTime)"/>
    <xsl:choose>
      <xsl:when test="$meaning = 'RELEASE'">
        <customsReleased occurredAt="{$at}">
          <documentNo><xsl:value-of select="InstructionNo"/></documentNo>
          <xsl:call-template name="bill"/>
          <!-- CargoNo = BillNo means break-bulk: the whole bill -->
          <xsl:if test="CargoNo != BillNo"><containerNo><xsl:value-of select="CargoNo"/></containerNo></xsl:if>
          <site><xsl:value-of select="$site"/></site>
        </customsReleased>
      </xsl:when>
      <xsl:when test="$meaning = 'LOADING'">
        <loadingPermitted occurredAt="{$at}">
          <documentNo><xsl:value-of select="InstructionNo"/></documentNo>
          <means>VESSEL</means>
          <xsl:call-template name="container"/>
          <xsl:call-template name="bill"/>
          <site><xsl:value-of select="$site"/></site>
        </loadingPermitted>
      </xsl:when>
      <xsl:when test="$meaning = 'LIFT'">
        <holdLifted occurredAt="{$at}">
          <documentNo><xsl:value-of select="InstructionNo"/></documentNo>
          <xsl:if test="RelatedInstructionNo"><holdNo><xsl:value-of select="RelatedInstructionNo"/></holdNo></xsl:if>
          <xsl:call-template name="bill"/>
          <xsl:call-template name="container"/>
        </holdLifted>
      </xsl:when>
      <xsl:otherwise>
        <holdPlaced occurredAt="{$at}">
          <holdNo><xsl:value-of select="InstructionNo"/></holdNo>
          <type><xsl:value-of select="substring-before($meaning || ' ', ' ')"/></type>
          <xsl:if test="contains($meaning, ' ')"><mode><xsl:value-of select="substring-after($meaning, ' ')"/></mode></xsl:if>
          <xsl:call-template name="bill"/>
          <xsl:call-template name="container"/>
          <site><xsl:value-of select="$site"/></site>
        </holdPlaced>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A hold stops a container, and a container is loaded. One on a whole bill would be recorded and move nothing, so customs is asked for the boxes. -->
  <xsl:template name="container">
    <containerNo><xsl:value-of select="hub:need(CargoNo[. != ../BillNo], 'List[' || position() || ']/CargoNo', 'a container number; a whole bill cannot be loaded, held or lifted')"/></containerNo>
  </xsl:template>

  <!-- a split bill is written with a plus that nobody else writes -->
  <xsl:template name="bill">
    <blNo><xsl:value-of select="upper-case(translate(BillNo, '+ ', ''))"/></blNo>
  </xsl:template>
</xsl:stylesheet>
