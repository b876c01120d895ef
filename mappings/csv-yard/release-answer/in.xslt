<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../../csv/common.xslt"/>

  <xsl:template match="row">
    <events>
      <instructionAnswered>
        <xsl:if test="answered_at"><xsl:attribute name="occurredAt" select="hub:local(answered_at, hub:at(., 'answered_at'))"/></xsl:if>
        <reference><xsl:value-of select="reference"/></reference>
        <answer><xsl:value-of select="hub:code('csv-answers', answer, hub:at(., 'answer'))"/></answer>
        <xsl:for-each select="reason"><code><xsl:value-of select="."/></code></xsl:for-each>
        <xsl:for-each select="note"><text><xsl:value-of select="."/></text></xsl:for-each>
      </instructionAnswered>
    </events>
  </xsl:template>
</xsl:stylesheet>
