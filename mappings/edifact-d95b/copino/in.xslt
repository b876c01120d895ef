<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <!-- a cancelled announcement announces nothing -->
  <xsl:template match="Message">
    <events><xsl:apply-templates select="COPINO[hub:told('announcement-functions', BGM/E1225, hub:place(BGM, 'BGM/1225'), '9 original, 5 in place of an earlier one') != '']/*[EQD]"/></events>
  </xsl:template>

  <xsl:template match="*[EQD]">
    <xsl:variable name="head" select=".."/>
    <xsl:variable name="means" select="$head/*[*[1]/self::TDT]"/>
    <xsl:variable name="tdt" select="$means[1]/TDT"/>
    <xsl:variable name="mode" select="hub:told('transport-modes', $tdt/C220/E8067, hub:place(($tdt, $head/BGM)[1], 'TDT/C220/8067'), 'how it comes: 3 truck, 2 rail, 8 barge')"/>
    <xsl:variable name="rff" select="hub:rffs(.), hub:rffs($head)"/>
    <transportAnnounced>
      <documentNo><xsl:value-of select="hub:need(hub:document-no($head/BGM), hub:place($head/BGM, 'BGM/1004'), 'a document number')"/></documentNo>
      <mode><xsl:value-of select="$mode"/></mode>
      <!-- a truck by its plate, with its driver's name; a train by its number; a barge by its number, else its name -->
      <xsl:for-each select="($tdt/C222/E8213, $tdt/E8028[$mode = 'RAIL'], $tdt/C222/E8212[$mode = ('RAIL', 'INLAND_WATER')])[1]"><meansNo><xsl:value-of select="."/></meansNo></xsl:for-each>
      <xsl:for-each select="$tdt/C222/E8212[$mode = 'ROAD']"><driver><xsl:value-of select="."/></driver></xsl:for-each>
      <!-- by quantity: the box is known at the gate -->
      <xsl:if test="EQD/C237/E8260 or not(EQN/C523/E6350)"><containerNo><xsl:value-of select="hub:container(EQD)"/></containerNo></xsl:if>
      <xsl:for-each select="($rff[E1153 = 'BN']/E1154)[1]"><bookingNo><xsl:value-of select="."/></bookingNo></xsl:for-each>
      <xsl:for-each select="hub:only($rff, 'BM')"><blNo><xsl:value-of select="."/></blNo></xsl:for-each>
      <xsl:for-each select="(hub:dtms($means)/C507[E2005 = ('132', '178')])[1]">
        <arrivesAt><xsl:value-of select="hub:instant(E2380, hub:place(.., 'DTM+' || E2005))"/></arrivesAt>
      </xsl:for-each>
      <xsl:for-each select="EQD/E8169"><fullness><xsl:value-of select="hub:code('fullness', ., hub:place(.., 'EQD/8169'))"/></fullness></xsl:for-each>
      <xsl:for-each select="EQD/E8249"><status><xsl:value-of select="hub:code('trade-status', ., hub:place(.., 'EQD/8249'))"/></status></xsl:for-each>
    </transportAnnounced>
  </xsl:template>
</xsl:stylesheet>
