<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xpath-default-namespace="http://www.w3.org/2005/xpath-functions"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <xsl:template match="/map">
    <events>
      <inspectionApplied>
        <applicationNo><xsl:value-of select="*[@key = 'applicationNo']"/></applicationNo>
        <holdNo><xsl:value-of select="*[@key = 'inspectionNo']"/></holdNo>
        <containerNo><xsl:value-of select="*[@key = 'container']"/></containerNo>
        <site><xsl:value-of select="*[@key = 'site']"/></site>
        <xsl:for-each select="*[@key = 'from']"><from><xsl:value-of select="replace(., 'T(\d\d:\d\d)([Z+-])', 'T$1:00$2')"/></from></xsl:for-each>
        <attendance><xsl:value-of select="*[@key = 'attendance']"/></attendance>
        <xsl:for-each select="*[@key = 'attendee']"><attendee><xsl:value-of select="."/></attendee></xsl:for-each>
      </inspectionApplied>
    </events>
  </xsl:template>
</xsl:stylesheet>
