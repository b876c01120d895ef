<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1"
    exclude-result-prefixes="#all">
  <xsl:template match="/">
    <events><xsl:apply-templates select="Message/Body/Receipt"/></events>
  </xsl:template>

  <!-- a receipt may take some lines and refuse others: each is an answer of its own -->
  <xsl:template match="Receipt">
    <instructionAnswered>
      <reference><xsl:value-of select="RelatedMessageId"/></reference>
      <answer><xsl:value-of select="hub:code('customs-receipts', Code, 'Receipt[' || position() || ']/Code')"/></answer>
      <code><xsl:value-of select="Code"/></code>
      <xsl:for-each select="Text[normalize-space()]"><text><xsl:value-of select="."/></text></xsl:for-each>
    </instructionAnswered>
  </xsl:template>
</xsl:stylesheet>
