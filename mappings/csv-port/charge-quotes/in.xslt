<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../../csv/common.xslt"/>

  <xsl:template match="row">
    <events>
      <chargesQuoted occurredAt="{hub:local(quoted_at, hub:at(., 'quoted_at'))}">
        <quoteNo><xsl:value-of select="quote_no"/></quoteNo>
        <containerNo><xsl:value-of select="hub:box(container)"/></containerNo>
        <xsl:for-each select="bl_no"><blNo><xsl:value-of select="."/></blNo></xsl:for-each>
        <payer><xsl:value-of select="hub:party('edifact', payer, hub:at(., 'payer'))"/></payer>
        <amount><xsl:value-of select="amount"/></amount>
        <currency><xsl:value-of select="currency"/></currency>
        <xsl:for-each select="valid_until"><validUntil><xsl:value-of select="hub:local(., hub:at(.., 'valid_until'))"/></validUntil></xsl:for-each>
      </chargesQuoted>
    </events>
  </xsl:template>
</xsl:stylesheet>
