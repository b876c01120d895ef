<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <xsl:template match="Message">
    <events><xsl:apply-templates select="CODECO/SegGrp-5"/></events>
  </xsl:template>

  <xsl:template match="SegGrp-5">
    <xsl:variable name="head" select=".."/>
    <!-- ITIGG: 34 and 36 mean gate-in and gate-out here, not what DE 1001 says -->
    <containerGated occurredAt="{hub:instant(DTM/C507[E2005 = '7'][1]/E2380, hub:place(EQD, 'DTM+7'))}">
      <direction><xsl:value-of select="hub:code('codeco-gate', $head/BGM/C002/E1001, hub:place($head/BGM, 'BGM/C002/1001'))"/></direction>
      <containerNo><xsl:value-of select="hub:container(EQD)"/></containerNo>
      <fullness><xsl:value-of select="hub:code('fullness', EQD/E8169, hub:place(EQD, 'EQD/8169'))"/></fullness>
      <xsl:for-each select="EQD/E8249"><status><xsl:value-of select="hub:code('trade-status', ., hub:place(.., 'EQD/8249'))"/></status></xsl:for-each>
      <xsl:for-each select="LOC[E3227 = '165'][1]">
        <facility><xsl:value-of select="(C519/E3223, C517/E3225)[1]"/></facility>
      </xsl:for-each>
      <xsl:for-each select="(SegGrp-7/TDT[E8051 = '1']/C222/(E8213, E8212))[1]"><plateNo><xsl:value-of select="."/></plateNo></xsl:for-each>
      <xsl:for-each select="RFF/C506[E1153 = 'BM'][1]/E1154"><blNo><xsl:value-of select="."/></blNo></xsl:for-each>
      <xsl:for-each select="RFF/C506[E1153 = 'BN'][1]/E1154"><bookingNo><xsl:value-of select="."/></bookingNo></xsl:for-each>
      <xsl:for-each select="RFF/C506[E1153 = 'RE'][1]/E1154"><orderNo><xsl:value-of select="."/></orderNo></xsl:for-each>
      <xsl:for-each select="$head/SegGrp-1/TDT/E8028"><voyageNo><xsl:value-of select="."/></voyageNo></xsl:for-each>
      <xsl:for-each select="$head/SegGrp-1/TDT/C222/E8213"><vesselId><xsl:value-of select="."/></vesselId></xsl:for-each>
      <xsl:for-each select="SEL/E9308"><sealNo><xsl:value-of select="."/></sealNo></xsl:for-each>
      <xsl:for-each select="(MEA[C502/E6313 = ('G', 'VGM')]/C174/E6314)[. castable as xs:decimal][1]"><grossKg><xsl:value-of select="."/></grossKg></xsl:for-each>
      <xsl:for-each select="EQD/C224/E8155"><sizeType><xsl:value-of select="."/></sizeType></xsl:for-each>
    </containerGated>
  </xsl:template>
</xsl:stylesheet>
