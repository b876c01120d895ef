<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <xsl:template match="Message">
    <events><xsl:apply-templates select="COARRI/SegGrp-3"/></events>
  </xsl:template>

  <xsl:template match="SegGrp-3">
    <xsl:variable name="head" select=".."/>
    <!-- ITIGG: 44 and 46 mean discharged and loaded here, and here only -->
    <vesselMoveReported occurredAt="{hub:instant((DTM/C507[E2005 = '203']/E2380)[1], hub:place(EQD, 'DTM+203'))}">
      <move><xsl:value-of select="hub:code('coarri-moves', $head/BGM/C002/E1001, hub:place($head/BGM, 'BGM/C002/1001'))"/></move>
      <containerNo><xsl:value-of select="hub:container(EQD)"/></containerNo>
      <fullness><xsl:value-of select="hub:code('fullness', EQD/E8169, hub:place(EQD, 'EQD/8169'))"/></fullness>
      <xsl:for-each select="EQD/E8249"><status><xsl:value-of select="hub:code('trade-status', ., hub:place(.., 'EQD/8249'))"/></status></xsl:for-each>
      <xsl:for-each select="((., $head/SegGrp-1)/LOC[E3227 = '165'] ! (C519/E3223, C517/E3225)[1])[1]"><facility><xsl:value-of select="."/></facility></xsl:for-each>
      <xsl:for-each select="$head/SegGrp-1/TDT/C222/E8213"><vesselId><xsl:value-of select="."/></vesselId></xsl:for-each>
      <xsl:for-each select="$head/SegGrp-1/TDT/E8028"><voyageNo><xsl:value-of select="."/></voyageNo></xsl:for-each>
      <xsl:for-each select="(RFF/C506[E1153 = 'BM']/E1154)[1]"><blNo><xsl:value-of select="."/></blNo></xsl:for-each>
      <xsl:for-each select="(RFF/C506[E1153 = 'BN']/E1154)[1]"><bookingNo><xsl:value-of select="."/></bookingNo></xsl:for-each>
      <xsl:for-each select="(LOC[E3227 = '147']/C517/E3225)[1]"><stowage><xsl:value-of select="."/></stowage></xsl:for-each>
      <xsl:for-each select="SEL/E9308"><sealNo><xsl:value-of select="."/></sealNo></xsl:for-each>
      <!-- a fact is never refused for its mass: one in units or letters we cannot read is left out -->
      <xsl:for-each select="((MEA[C502/E6313 = 'VGM'], MEA[C502/E6313 = ('G', 'AET')])[C174/E6411 = 'KGM'] ! translate(C174/E6314, ',', '.'))[. castable as xs:decimal][1]"><grossKg><xsl:value-of select="."/></grossKg></xsl:for-each>
    </vesselMoveReported>
  </xsl:template>
</xsl:stylesheet>
