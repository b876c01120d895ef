<?xml version="1.0" encoding="UTF-8"?>
<!-- Customs sums up a master and the entries below it: one milestone for each. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../entry-status.xslt"/>

  <xsl:template match="/*">
    <events>
      <xsl:for-each select="*:masterUCR[normalize-space()]">
        <xsl:variable name="raw" select="string-join(../(*:masterROE ! ('roe ' || normalize-space(.)), *:masterSOE ! ('soe ' || normalize-space(.))), '/')"/>
        <xsl:call-template name="status">
          <xsl:with-param name="ucr" select="."/>
          <xsl:with-param name="raw" select="$raw"/>
          <xsl:with-param name="words" select="hub:remarks((hub:find-code('uk-entry-routes', ../*:masterROE), hub:find-code('uk-master-statuses', ../*:masterSOE)))"/>
        </xsl:call-template>
      </xsl:for-each>
      <xsl:for-each select="*:entry">
        <xsl:call-template name="status">
          <xsl:with-param name="ucr" select="*:ucrBlock/*:ucr"/>
          <xsl:with-param name="raw" select="hub:raw(*:entryStatus)"/>
          <xsl:with-param name="words" select="hub:words(*:entryStatus, 'uk-entry-statuses')"/>
        </xsl:call-template>
      </xsl:for-each>
    </events>
  </xsl:template>

  <xsl:template name="status">
    <xsl:param name="ucr" as="item()*"/>
    <xsl:param name="raw" as="xs:string"/>
    <xsl:param name="words" as="xs:string"/>
    <milestoneReported>
      <milestone>CUSTOMS_STATUS</milestone>
      <codeList>UK inventory linking</codeList>
      <code><xsl:value-of select="string-join((hub:text(/*/*:messageCode), $raw)[. != ''], '/')"/></code>
      <classifier>ACTUAL</classifier>
      <blNo><xsl:value-of select="hub:need(hub:check('ucr', hub:once($ucr), 'ucr'), 'ucr', 'the reference of the consignment')"/></blNo>
      <xsl:sequence select="hub:tell('facility', /*/*:goodsLocation)"/>
      <xsl:sequence select="hub:tell('text', $words)"/>
    </milestoneReported>
  </xsl:template>
</xsl:stylesheet>
