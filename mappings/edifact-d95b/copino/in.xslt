<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <xsl:template match="Message">
    <events><xsl:apply-templates select="COPINO/SegGrp-4"/></events>
  </xsl:template>

  <xsl:template match="SegGrp-4">
    <xsl:variable name="head" select=".."/>
    <xsl:variable name="tdt" select="$head/SegGrp-1/TDT"/>
    <transportAnnounced>
      <documentNo><xsl:value-of select="hub:need($head/BGM/E1004, hub:place($head/BGM, 'BGM/1004'), 'a document number')"/></documentNo>
      <mode><xsl:value-of select="hub:code('transport-modes', $tdt/C220/E8067, hub:place($tdt, 'TDT/C220/8067'))"/></mode>
      <xsl:for-each select="$tdt/C222/E8213"><meansNo><xsl:value-of select="."/></meansNo></xsl:for-each>
      <xsl:for-each select="$tdt/C222/E8212"><driver><xsl:value-of select="."/></driver></xsl:for-each>
      <containerNo><xsl:value-of select="hub:container(EQD)"/></containerNo>
      <xsl:for-each select="RFF/C506[E1153 = 'BN'][1]/E1154"><bookingNo><xsl:value-of select="."/></bookingNo></xsl:for-each>
      <xsl:for-each select="RFF/C506[E1153 = 'BM'][1]/E1154"><blNo><xsl:value-of select="."/></blNo></xsl:for-each>
      <xsl:for-each select="$head/SegGrp-1/DTM/C507[E2005 = ('132', '178')][1]">
        <arrivesAt><xsl:value-of select="hub:instant(E2380, hub:place(.., 'DTM+132'))"/></arrivesAt>
      </xsl:for-each>
      <xsl:for-each select="EQD/E8169"><fullness><xsl:value-of select="hub:code('fullness', ., hub:place(.., 'EQD/8169'))"/></fullness></xsl:for-each>
      <xsl:for-each select="EQD/E8249"><status><xsl:value-of select="hub:code('trade-status', ., hub:place(.., 'EQD/8249'))"/></status></xsl:for-each>
    </transportAnnounced>
  </xsl:template>
</xsl:stylesheet>
