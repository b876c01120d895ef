<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../../edifact-d95b/common.xslt"/>

  <xsl:template match="Message">
    <events><xsl:apply-templates select="COPARN/*[EQD]"/></events>
  </xsl:template>

  <!-- 126 and friends are the D.98B codes; 11 and 12 are what SMDG's D.95B guides use -->
  <xsl:template match="*[EQD]">
    <xsl:variable name="head" select=".."/>
    <xsl:variable name="rff" select="(RFF, $head/RFF, $head/*/RFF)/C506"/>
    <containerAnnounced>
      <purpose><xsl:value-of select="hub:code('coparn-purposes', $head/BGM/C002/E1001, hub:place($head/BGM, 'BGM/C002/1001'))"/></purpose>
      <documentNo><xsl:value-of select="hub:need(($head/BGM/E1004, $head/BGM/C106/E1004)[1], hub:place($head/BGM, 'BGM/1004'), 'a document number')"/></documentNo>
      <xsl:for-each select="$rff[E1153 = 'BN'][1]/E1154"><bookingNo><xsl:value-of select="."/></bookingNo></xsl:for-each>
      <xsl:if test="EQD/C237/E8260"><containerNo><xsl:value-of select="hub:container(EQD)"/></containerNo></xsl:if>
      <xsl:for-each select="EQD/C224/E8155"><sizeType><xsl:value-of select="."/></sizeType></xsl:for-each>
      <xsl:for-each select="EQD/E8169"><fullness><xsl:value-of select="hub:code('fullness', ., hub:place(.., 'EQD/8169'))"/></fullness></xsl:for-each>
      <xsl:for-each select="EQD/E8249"><status><xsl:value-of select="hub:code('trade-status', ., hub:place(.., 'EQD/8249'))"/></status></xsl:for-each>
      <xsl:for-each select="$head/*/TDT[E8051 = '20'][1]/E8028"><voyageNo><xsl:value-of select="."/></voyageNo></xsl:for-each>
      <xsl:for-each select="$head/*/TDT[E8051 = '20'][1]/C222/E8213"><vesselId><xsl:value-of select="."/></vesselId></xsl:for-each>
      <xsl:for-each select="(MEA[C502/E6313 = 'VGM']/C174/E6314)[. castable as xs:decimal][1]"><grossKg><xsl:value-of select="."/></grossKg></xsl:for-each>
    </containerAnnounced>
  </xsl:template>
</xsl:stylesheet>
