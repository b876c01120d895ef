<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1" xpath-default-namespace="http://www.w3.org/2005/xpath-functions"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <xsl:template match="/map">
    <events>
      <diversionRequested>
        <xsl:for-each select="*[@key = 'applicationNo']"><documentNo><xsl:value-of select="."/></documentNo></xsl:for-each>
        <xsl:for-each select="*[@key = 'kind']"><kind><xsl:value-of select="."/></kind></xsl:for-each>
        <xsl:for-each select="*[@key = 'function']"><function><xsl:value-of select="."/></function></xsl:for-each>
        <xsl:for-each select="*[@key = 'office']"><office><xsl:value-of select="."/></office></xsl:for-each>
        <xsl:for-each select="*[@key = 'vesselId']"><vesselId><xsl:value-of select="."/></vesselId></xsl:for-each>
        <xsl:for-each select="*[@key = 'voyageNo']"><voyageNo><xsl:value-of select="."/></voyageNo></xsl:for-each>
        <xsl:for-each select="*[@key = 'from']"><fromPlace><xsl:value-of select="."/></fromPlace></xsl:for-each>
        <xsl:for-each select="*[@key = 'destination']"><toPlace><xsl:value-of select="."/></toPlace></xsl:for-each>
        <xsl:for-each select="*[@key = 'billOfLading']"><blNo><xsl:value-of select="."/></blNo></xsl:for-each>
        <xsl:for-each select="array[@key = 'containers']/string"><containerNo><xsl:value-of select="."/></containerNo></xsl:for-each>
        <xsl:for-each select="*[@key = 'reason']"><reason><xsl:value-of select="."/></reason></xsl:for-each>
      </diversionRequested>
    </events>
  </xsl:template>
</xsl:stylesheet>
