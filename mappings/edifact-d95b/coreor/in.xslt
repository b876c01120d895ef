<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <xsl:template match="Message">
    <events><xsl:apply-templates select="COREOR"/></events>
  </xsl:template>

  <!-- one release, all its containers; the pin of some ports (RFF) is not ours to carry -->
  <xsl:template match="COREOR">
    <releaseOrdered>
      <kind>CONTAINER</kind>
      <releaseNo><xsl:value-of select="hub:need((SegGrp-7/RFF/C506[E1153 = 'RE']/E1154, BGM/E1004)[1], hub:place(BGM, 'BGM/1004'), 'the number of the release')"/></releaseNo>
      <blNo><xsl:value-of select="hub:need((RFF/C506[E1153 = 'BM']/E1154, SegGrp-7/RFF/C506[E1153 = 'BM']/E1154)[1], hub:place(BGM, 'RFF+BM'), 'a bill of lading number')"/></blNo>
      <line><xsl:value-of select="hub:party('edifact', SegGrp-2/NAD[E3035 = ('CF', 'CA')][1]/C082/E3039, 'NAD+CF/C082/3039')"/></line>
      <xsl:for-each select="SegGrp-2/NAD[E3035 = 'FW'][1]">
        <consigneeAgent><xsl:value-of select="hub:party('edifact', C082/E3039, hub:place(., 'NAD+FW/C082/3039'))"/></consigneeAgent>
      </xsl:for-each>
      <terminal><xsl:value-of select="hub:party('edifact', SegGrp-2/NAD[E3035 = 'TR'][1]/C082/E3039, 'NAD+TR/C082/3039')"/></terminal>
      <xsl:for-each select="SegGrp-7/EQD">
        <containerNo><xsl:value-of select="hub:container(.)"/></containerNo>
      </xsl:for-each>
      <xsl:for-each select="(SegGrp-2/DTM/C507[E2005 = '36'])[1]">
        <validUntil><xsl:value-of select="hub:instant(E2380, hub:place(.., 'DTM+36'))"/></validUntil>
      </xsl:for-each>
    </releaseOrdered>
  </xsl:template>
</xsl:stylesheet>
