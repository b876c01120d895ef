<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xpath-default-namespace="http://www.w3.org/2005/xpath-functions" xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <xsl:template match="/map">
    <events>
      <barrierLifted occurredAt="{replace(*[@key = 'liftedAt'], 'T(\d\d:\d\d)([Z+-])', 'T$1:00$2')}">
        <requestNo><xsl:value-of select="*[@key = 'requestNo']"/></requestNo>
        <gate><xsl:value-of select="*[@key = 'gate']"/></gate>
        <direction><xsl:value-of select="*[@key = 'direction']"/></direction>
        <lift><xsl:value-of select="*[@key = 'lift']"/></lift>
        <xsl:for-each select="*[@key = 'liftedBy']"><liftedBy><xsl:value-of select="."/></liftedBy></xsl:for-each>
        <xsl:for-each select="*[@key = 'reason']"><reason><xsl:value-of select="."/></reason></xsl:for-each>
        <xsl:for-each select="*[@key = 'plate']"><plateNo><xsl:value-of select="."/></plateNo></xsl:for-each>
        <xsl:for-each select="array[@key = 'boxes']/map"><xsl:sort select="*[@key = 'position']"/><containerNo><xsl:value-of select="*[@key = 'number']"/></containerNo></xsl:for-each>
        <xsl:for-each select="*[@key = 'orderNo']"><orderNo><xsl:value-of select="."/></orderNo></xsl:for-each>
      </barrierLifted>
    </events>
  </xsl:template>
</xsl:stylesheet>
