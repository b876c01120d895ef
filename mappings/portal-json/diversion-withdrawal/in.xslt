<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1" xpath-default-namespace="http://www.w3.org/2005/xpath-functions"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <xsl:template match="/map">
    <events>
      <diversionWithdrawn>
        <xsl:for-each select="*[@key = 'applicationNo']"><diversionNo><xsl:value-of select="."/></diversionNo></xsl:for-each>
        <xsl:for-each select="*[@key = 'reason']"><reason><xsl:value-of select="."/></reason></xsl:for-each>
      </diversionWithdrawn>
    </events>
  </xsl:template>
</xsl:stylesheet>
