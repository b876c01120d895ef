<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../../csv/common.xslt"/>

  <xsl:template match="row">
    <events>
      <stockReported occurredAt="{hub:local(counted_at, hub:at(., 'counted_at'))}">
        <xsl:for-each select="line"><line><xsl:value-of select="hub:party('edifact', ., hub:at(.., 'line'))"/></line></xsl:for-each>
        <sizeType><xsl:value-of select="size_type"/></sizeType>
        <quantity><xsl:value-of select="xs:integer(quantity)"/></quantity>
      </stockReported>
    </events>
  </xsl:template>
</xsl:stylesheet>
