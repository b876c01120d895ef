<?xml version="1.0" encoding="UTF-8"?>
<!-- A port answers customs: the consignment of the entry is in its inventory, or is not. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../../customs/common.xslt"/>

  <xsl:template match="/*">
    <xsl:variable name="irc" select="hub:need(hub:text(*:irc), 'irc', '000 or what does not match')"/>
    <events>
      <milestoneReported>
        <milestone><xsl:value-of select="(hub:find-code('uk-inventory-matches', $irc)[. != ''], hub:find-code('uk-inventory-matches', 'other'))[1]"/></milestone>
        <codeList>UK inventory linking</codeList>
        <code><xsl:value-of select="'irc ' || $irc"/></code>
        <classifier>ACTUAL</classifier>
        <blNo><xsl:value-of select="hub:need(hub:check('ucr', hub:once(*:inventoryConsignmentReference), 'inventoryConsignmentReference'), 'inventoryConsignmentReference', 'the reference of the consignment')"/></blNo>
        <xsl:sequence select="hub:tell('text', hub:remarks((*:entryNumber ! ('entry ' || hub:check('mrn', ., 'entryNumber')), *:entryVersionNumber ! ('version ' || .))))"/>
      </milestoneReported>
    </events>
  </xsl:template>
</xsl:stylesheet>
