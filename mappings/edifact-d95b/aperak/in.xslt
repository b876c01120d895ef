<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <xsl:template match="Message">
    <events><xsl:apply-templates select="APERAK"/></events>
  </xsl:template>

  <!-- the answer is in the function of the message; what ERC and FTX say of it goes with it -->
  <xsl:template match="APERAK">
    <xsl:variable name="rff" select="hub:rffs(.)"/>
    <instructionAnswered>
      <reference><xsl:value-of select="hub:need(($rff[E1153 = 'ACW']/E1154, $rff[E1153 = 'AGO']/E1154)[1], hub:place(BGM, 'RFF+ACW'), 'the reference of the message answered')"/></reference>
      <answer><xsl:value-of select="hub:code('answers', BGM/E1225, hub:place(BGM, 'BGM/1225'))"/></answer>
      <xsl:for-each select="(*/ERC/C901/E9321)[1]"><code><xsl:value-of select="."/></code></xsl:for-each>
      <xsl:for-each select="hub:text((*[ERC]/FTX, FTX))"><text><xsl:value-of select="."/></text></xsl:for-each>
    </instructionAnswered>
  </xsl:template>
</xsl:stylesheet>
