<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <!-- the goods line by line, their sums, and the boxes they are in -->
  <xsl:template name="goods">
    <xsl:variable name="gid" select="*[*[1]/self::GID]"/>
    <xsl:variable name="packages" select="$gid/GID/C213[1]/E7224[. castable as xs:integer]"/>
    <xsl:variable name="masses" select="$gid ! (*[*[1]/self::MEA]/MEA[C502/E6313 = 'G'])[1] ! hub:kilograms(.)[. castable as xs:decimal] ! xs:decimal(.)"/>
    <xsl:for-each select="$gid ! hub:text(FTX[E4451 = 'AAA'])"><goods><xsl:value-of select="."/></goods></xsl:for-each>
    <xsl:for-each select="(CNT/C270[E6069 = '11']/E6066 ! string(), string(sum($packages ! xs:integer(.)))[exists($packages)])[1]"><packages><xsl:value-of select="."/></packages></xsl:for-each>
    <xsl:for-each select="string(sum($masses))[exists($masses)]"><grossKg><xsl:value-of select="."/></grossKg></xsl:for-each>
    <xsl:for-each select="*[*[1]/self::EQD][EQD/C237/E8260]">
      <xsl:variable name="no" select="hub:container(EQD)"/>
      <xsl:variable name="count" select="$gid//SGP[C237/E8260][hub:container(.) = $no]/E7224[. castable as xs:integer]"/>
      <container>
        <containerNo><xsl:value-of select="$no"/></containerNo>
        <xsl:for-each select="hub:size-type(EQD)"><sizeType><xsl:value-of select="."/></sizeType></xsl:for-each>
        <xsl:for-each select="EQD/E8169"><fullness><xsl:value-of select="hub:code('fullness', ., hub:place(.., 'EQD/8169'))"/></fullness></xsl:for-each>
        <xsl:for-each select="distinct-values(SEL/E9308)"><sealNo><xsl:value-of select="."/></sealNo></xsl:for-each>
        <xsl:if test="exists($count)"><packages><xsl:value-of select="sum($count ! xs:integer(.))"/></packages></xsl:if>
        <xsl:for-each select="MEA[C502/E6313 = ('G', 'AET')][1]"><grossKg><xsl:value-of select="hub:kilograms(.)"/></grossKg></xsl:for-each>
      </container>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
