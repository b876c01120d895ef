<?xml version="1.0" encoding="UTF-8"?>
<!-- Customs answers a movement: its code and where the entry stands. A word to the site's system, and no release. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../entry-status.xslt"/>

  <xsl:template match="/*">
    <xsl:variable name="crc" select="hub:text(*:crc)"/>
    <events>
      <milestoneReported>
        <milestone><xsl:value-of select="(hub:find-code('uk-movement-answers', $crc)[. != ''], hub:find-code('uk-movement-answers', 'other'))[1]"/></milestone>
        <codeList>UK inventory linking</codeList>
        <code><xsl:value-of select="string-join((hub:text(*:messageCode), 'crc '[$crc != ''] || $crc[. != ''], hub:raw(*:entryStatus))[. != ''], '/')"/></code>
        <classifier>ACTUAL</classifier>
        <blNo><xsl:value-of select="hub:need(hub:check('ucr', hub:once(*:ucrBlock/*:ucr), 'ucrBlock/ucr'), 'ucrBlock/ucr', 'the reference of the consignment')"/></blNo>
        <xsl:sequence select="hub:tell('facility', *:goodsLocation)"/>
        <xsl:sequence select="hub:tell('text', hub:remarks((hub:words(*:entryStatus, 'uk-entry-statuses'), *:movementReference ! ('movement ' || .))))"/>
      </milestoneReported>
    </events>
  </xsl:template>
</xsl:stylesheet>
