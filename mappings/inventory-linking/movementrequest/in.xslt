<?xml version="1.0" encoding="UTF-8"?>
<!-- A site tells customs that a consignment arrived or left: an arrival is an arrival report, everything else a milestone. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../../customs/common.xslt"/>

  <xsl:template match="/*">
    <xsl:variable name="ucr" select="hub:need(hub:check('ucr', hub:once(*:ucrBlock/*:ucr), 'ucrBlock/ucr'), 'ucrBlock/ucr', 'the reference of the consignment')"/>
    <xsl:variable name="milestone" select="hub:code('uk-movements', *:messageCode, 'messageCode')"/>
    <events>
      <xsl:choose>
        <xsl:when test="$milestone = 'ARRIVED'">
          <arrivalReported occurredAt="{hub:instant(*:goodsArrivalDateTime, 'goodsArrivalDateTime')}">
            <documentNo><xsl:value-of select="(*:movementReference[normalize-space()]/normalize-space(), $ucr)[1]"/></documentNo>
            <function>ORIGINAL</function>
            <xsl:sequence select="hub:tell('facility', *:goodsLocation)"/>
            <blNo><xsl:value-of select="$ucr"/></blNo>
          </arrivalReported>
        </xsl:when>
        <xsl:otherwise>
          <milestoneReported occurredAt="{hub:instant((*:goodsDepartureDateTime, *:goodsArrivalDateTime)[normalize-space()][1], 'goodsDepartureDateTime')}">
            <milestone><xsl:value-of select="$milestone"/></milestone>
            <codeList>UK inventory linking</codeList>
            <code><xsl:value-of select="hub:text(*:messageCode)"/></code>
            <classifier><xsl:value-of select="(hub:find-code('uk-movement-classifiers', *:messageCode)[. != ''], 'ACTUAL')[1]"/></classifier>
            <blNo><xsl:value-of select="$ucr"/></blNo>
            <xsl:for-each select="hub:once(*:transportDetails/*:transportMode[normalize-space()])"><mode><xsl:value-of select="hub:code('transport-modes', normalize-space(.), 'transportDetails/transportMode')"/></mode></xsl:for-each>
            <xsl:sequence select="hub:tell('equipmentNo', *:transportDetails/*:transportID)"/>
            <xsl:sequence select="hub:tell('facility', *:goodsLocation)"/>
            <xsl:sequence select="hub:tell('text', hub:remarks((*:movementReference ! ('movement ' || .), *:masterUCR ! ('master ' || .))))"/>
          </milestoneReported>
        </xsl:otherwise>
      </xsl:choose>
    </events>
  </xsl:template>
</xsl:stylesheet>
