<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1" xpath-default-namespace="http://www.w3.org/2005/xpath-functions"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <xsl:template match="/map">
    <events>
      <bookingCancelled>
        <requestNo><xsl:value-of select="*[@key = 'requestNo']"/></requestNo>
        <xsl:for-each select="*[@key = 'reason']"><reason><xsl:value-of select="."/></reason></xsl:for-each>
      </bookingCancelled>
    </events>
  </xsl:template>
</xsl:stylesheet>
