<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="http://www.w3.org/2005/xpath-functions" xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <xsl:template match="/map">
    <events>
      <instructionAnswered>
        <reference><xsl:value-of select="*[@key = 'reference']"/></reference>
        <answer><xsl:value-of select="*[@key = 'answer']"/></answer>
        <xsl:for-each select="*[@key = 'code']"><code><xsl:value-of select="."/></code></xsl:for-each>
        <xsl:for-each select="*[@key = 'text']"><text><xsl:value-of select="."/></text></xsl:for-each>
      </instructionAnswered>
    </events>
  </xsl:template>
</xsl:stylesheet>
