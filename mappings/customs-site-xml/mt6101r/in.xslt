<?xml version="1.0" encoding="UTF-8"?>
<!-- What customs decides on requests to divert: each decision is an answer of its own. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1"
    exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <xsl:template match="/">
    <events><xsl:apply-templates select="Message/Body/Decision"/></events>
  </xsl:template>

  <xsl:template match="Decision">
    <diversionAnswered occurredAt="{hub:instant(DecisionTime)}">
      <diversionNo><xsl:value-of select="ApplicationNo"/></diversionNo>
      <decision><xsl:value-of select="hub:code('diversion-decisions', Code, 'Decision[' || position() || ']/Code')"/></decision>
      <xsl:sequence select="hub:field('permitNo', PermitNo)"/>
      <xsl:for-each select="ContainerNum"><xsl:sequence select="hub:field('containerNo', .)"/></xsl:for-each>
      <xsl:for-each select="ValidUntil"><xsl:sequence select="hub:field('validUntil', hub:instant(.))"/></xsl:for-each>
      <xsl:sequence select="hub:field('reason', Reason)"/>
    </diversionAnswered>
  </xsl:template>
</xsl:stylesheet>
