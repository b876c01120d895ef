<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1"
    exclude-result-prefixes="#all">
  <xsl:param name="answers" as="xs:string"/>

  <xsl:template match="/MessageResponse">
    <events>
      <instructionAnswered>
        <reference><xsl:value-of select="$answers"/></reference>
        <answer><xsl:value-of select="hub:code('customs-results', Result, 'Result')"/></answer>
        <code><xsl:value-of select="Result"/></code>
        <xsl:for-each select="Text[normalize-space()]"><text><xsl:value-of select="."/></text></xsl:for-each>
      </instructionAnswered>
    </events>
  </xsl:template>
</xsl:stylesheet>
