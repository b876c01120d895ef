<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1" xpath-default-namespace="http://www.w3.org/2005/xpath-functions"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <xsl:template match="/map">
    <events>
      <pickupPrearranged>
        <xsl:for-each select="*[@key = 'documentId']"><requestNo><xsl:value-of select="."/></requestNo></xsl:for-each>
        <xsl:for-each select="*[@key = 'applicationNo']"><diversionNo><xsl:value-of select="."/></diversionNo></xsl:for-each>
        <xsl:for-each select="array[@key = 'containers']/string"><containerNo><xsl:value-of select="."/></containerNo></xsl:for-each>
        <xsl:for-each select="*[@key = 'plateNo']"><plateNo><xsl:value-of select="."/></plateNo></xsl:for-each>
        <xsl:for-each select="*[@key = 'fleet']"><fleet><xsl:value-of select="."/></fleet></xsl:for-each>
        <xsl:for-each select="*[@key = 'driver']"><driver><xsl:value-of select="."/></driver></xsl:for-each>
        <xsl:for-each select="*[@key = 'from']"><from><xsl:value-of select="."/></from></xsl:for-each>
        <xsl:for-each select="*[@key = 'until']"><until><xsl:value-of select="."/></until></xsl:for-each>
      </pickupPrearranged>
    </events>
  </xsl:template>
</xsl:stylesheet>
