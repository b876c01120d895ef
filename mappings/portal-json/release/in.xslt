<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1" xpath-default-namespace="http://www.w3.org/2005/xpath-functions"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <!-- one event for each kind of release the document gives -->
  <xsl:template match="/map">
    <events><xsl:apply-templates select="array[@key = 'releases']/string"/></events>
  </xsl:template>

  <xsl:template match="array[@key = 'releases']/string">
    <xsl:variable name="document" select="../.."/>
    <releaseOrdered>
      <kind><xsl:value-of select="."/></kind>
      <releaseNo><xsl:value-of select="$document/*[@key = 'releaseNo']"/></releaseNo>
      <blNo><xsl:value-of select="$document/*[@key = 'billOfLading']"/></blNo>
      <line><xsl:value-of select="$document/*[@key = 'line']"/></line>
      <xsl:for-each select="$document/*[@key = 'consigneeAgent']"><consigneeAgent><xsl:value-of select="."/></consigneeAgent></xsl:for-each>
      <terminal><xsl:value-of select="$document/*[@key = 'terminal']"/></terminal>
      <xsl:for-each select="$document/array[@key = 'containers']/map"><containerNo><xsl:value-of select="*[@key = 'number']"/></containerNo></xsl:for-each>
      <xsl:for-each select="$document/*[@key = 'validUntil']"><validUntil><xsl:value-of select="."/></validUntil></xsl:for-each>
      <xsl:for-each select="$document/*[@key = 'freeDays']"><freeDays><xsl:value-of select="."/></freeDays></xsl:for-each>
      <xsl:for-each select="$document/*[@key = 'returnDepot']"><returnDepot><xsl:value-of select="."/></returnDepot></xsl:for-each>
      <xsl:variable name="marked" select="$document/array[@key = 'containers']/map/*[@key = 'numberAsMarked']"/>
      <xsl:if test="$marked = 'true'"><numberAsMarked>true</numberAsMarked></xsl:if>
      <xsl:for-each select="$document/*[@key = 'billKind']"><billKind><xsl:value-of select="."/></billKind></xsl:for-each>
    </releaseOrdered>
  </xsl:template>
</xsl:stylesheet>
