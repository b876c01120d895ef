<?xml version="1.0" encoding="UTF-8"?>
<!-- Load records and their withdrawal. A record names a wagon and no train, which a rail move of ours must have: it is a milestone. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="common.xslt"/>

  <xsl:variable name="withdrawn" select="ends-with(normalize-space($head/MESSAGE_TYPE), 'D') or hub:code('wljk-functions', $head/FUNCTION_CODE, 'MESSAGE_HEAD/FUNCTION_CODE') = 'DELETE'"/>

  <xsl:template match="/">
    <events><xsl:apply-templates select="$list/(CONTA_INFO, BILL_INFO)"/></events>
  </xsl:template>

  <xsl:template match="CONTA_INFO | BILL_INFO">
    <xsl:variable name="place" select="name() || '[' || position() || ']/'"/>
    <xsl:variable name="wagon" select="hub:need(CARRIAGE_NO, $place || 'CARRIAGE_NO', 'the number of the wagon')"/>
    <xsl:choose>
      <xsl:when test="$withdrawn">
        <reportWithdrawn occurredAt="{hub:happened(())}">
          <kind>LOADING</kind>
          <documentNo><xsl:value-of select="$head/MESSAGE_ID"/></documentNo>
          <xsl:sequence select="hub:field('blNo', BILL_NO), hub:field('containerNo', CONTA_NO), hub:field('wagonNo', $wagon), hub:field('reason', NOTES)"/>
        </reportWithdrawn>
      </xsl:when>
      <xsl:otherwise>
        <milestoneReported occurredAt="{hub:happened(())}">
          <milestone><xsl:value-of select="hub:code('wljk-milestones', $head/MESSAGE_TYPE, 'MESSAGE_HEAD/MESSAGE_TYPE')"/></milestone>
          <codeList>wljk</codeList>
          <code><xsl:value-of select="$head/MESSAGE_TYPE"/></code>
          <classifier>ACTUAL</classifier>
          <containerNo><xsl:value-of select="hub:check('container', hub:need(CONTA_NO, $place || 'CONTA_NO', 'a container number'), $place || 'CONTA_NO')"/></containerNo>
          <xsl:sequence select="hub:field('blNo', BILL_NO)"/>
          <mode>RAIL</mode>
          <xsl:sequence select="hub:field('equipmentNo', $wagon), hub:field('facility', $list/DISCHARGE_PLACE), hub:field('text', NOTES)"/>
        </milestoneReported>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
