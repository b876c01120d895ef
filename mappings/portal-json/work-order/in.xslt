<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="http://www.w3.org/2005/xpath-functions" xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <xsl:template match="/map">
    <events>
      <workOrderRequested>
        <requestNo><xsl:value-of select="*[@key = 'requestNo']"/></requestNo>
        <kind><xsl:value-of select="*[@key = 'work']"/></kind>
        <xsl:for-each select="array[@key = 'containers']/string"><containerNo><xsl:value-of select="."/></containerNo></xsl:for-each>
        <xsl:for-each select="*[@key = 'place']"><place><xsl:value-of select="."/></place></xsl:for-each>
        <xsl:for-each select="*[@key = 'billOfLading']"><blNo><xsl:value-of select="."/></blNo></xsl:for-each>
        <xsl:for-each select="*[@key = 'bookingNo']"><bookingNo><xsl:value-of select="."/></bookingNo></xsl:for-each>
        <xsl:for-each select="*[@key = 'plate']"><plateNo><xsl:value-of select="."/></plateNo></xsl:for-each>
        <xsl:for-each select="*[@key = 'fleet']"><fleet><xsl:value-of select="."/></fleet></xsl:for-each>
        <xsl:for-each select="*[@key = 'driver']"><driver><xsl:value-of select="."/></driver></xsl:for-each>
        <xsl:for-each select="*[@key = 'from']"><from><xsl:value-of select="replace(., 'T(\d\d:\d\d)([Z+-])', 'T$1:00$2')"/></from></xsl:for-each>
        <xsl:for-each select="*[@key = 'until']"><until><xsl:value-of select="replace(., 'T(\d\d:\d\d)([Z+-])', 'T$1:00$2')"/></until></xsl:for-each>
      </workOrderRequested>
    </events>
  </xsl:template>
</xsl:stylesheet>
