<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <!-- a cancelled move is not a move; a box said twice in the same words moved once -->
  <xsl:template match="Message">
    <events>
      <xsl:for-each-group select="COARRI[hub:code('report-functions', (BGM/E1225, '9')[1], hub:place(BGM, 'BGM/1225')) != '']/*[EQD]" group-by="hub:words(.)">
        <xsl:apply-templates select="."/>
      </xsl:for-each-group>
    </events>
  </xsl:template>

  <!-- who stayed behind (落装) is named in the loading report with a code of our agreement, and was not loaded (C) -->
  <xsl:template match="*[EQD][FTX[E4451 = 'ACD']/C107/E4441]" priority="1">
    <xsl:variable name="head" select=".."/>
    <xsl:variable name="said" select="FTX[E4451 = 'ACD'][C107/E4441][1]"/>
    <xsl:variable name="move" select="hub:code('coarri-moves', hub:document($head/BGM), hub:place($head/BGM, 'BGM/C002/1001'))"/>
    <xsl:variable name="main" select="$head/*[*[1]/self::TDT]"/>
    <xsl:variable name="at" select="(hub:locs(.), hub:locs($main))[E3227 = '165']"/>
    <xsl:if test="hub:code('coarri-results', $move || ' ' || $said/C107/E4441, hub:place($said, 'FTX+ACD/C107/4441')) != ''">
      <containerShortShipped occurredAt="{hub:instant-here((hub:dtms(.)/C507[E2005 = '203']/E2380)[1], hub:place(EQD, 'DTM+203'), ($at/C517/E3225)[1])}">
        <documentNo><xsl:value-of select="hub:need(hub:document-no($head/BGM), hub:place($head/BGM, 'BGM/1004'), 'the number of the report')"/></documentNo>
        <containerNo><xsl:value-of select="hub:container(EQD)"/></containerNo>
        <xsl:for-each select="hub:only(hub:rffs(.), 'BN')"><bookingNo><xsl:value-of select="."/></bookingNo></xsl:for-each>
        <xsl:for-each select="hub:ship($main/TDT)"><vesselId><xsl:value-of select="."/></vesselId></xsl:for-each>
        <xsl:for-each select="($main/TDT/E8028)[1]"><voyageNo><xsl:value-of select="."/></voyageNo></xsl:for-each>
        <xsl:for-each select="hub:text($said)"><reason><xsl:value-of select="."/></reason></xsl:for-each>
      </containerShortShipped>
    </xsl:if>
  </xsl:template>

  <xsl:template match="*[EQD]">
    <xsl:variable name="head" select=".."/>
    <xsl:variable name="main" select="$head/*[*[1]/self::TDT]"/>
    <xsl:variable name="rff" select="hub:rffs(.)"/>
    <xsl:variable name="at" select="(hub:locs(.), hub:locs($main))[E3227 = '165']"/>
    <!-- ITIGG: 44 and 46 mean discharged and loaded here, and here only -->
    <vesselMoveReported occurredAt="{hub:instant-here((hub:dtms(.)/C507[E2005 = '203']/E2380)[1], hub:place(EQD, 'DTM+203'), ($at/C517/E3225)[1])}">
      <move><xsl:value-of select="hub:code('coarri-moves', hub:document($head/BGM), hub:place($head/BGM, 'BGM/C002/1001'))"/></move>
      <containerNo><xsl:value-of select="hub:container(EQD)"/></containerNo>
      <fullness><xsl:value-of select="hub:told('fullness', EQD/E8169, hub:place(EQD, 'EQD/8169'), '4 empty or 5 full')"/></fullness>
      <xsl:for-each select="EQD/E8249"><status><xsl:value-of select="hub:code('trade-status', ., hub:place(.., 'EQD/8249'))"/></status></xsl:for-each>
      <xsl:for-each select="hub:facility($at)"><facility><xsl:value-of select="."/></facility></xsl:for-each>
      <xsl:for-each select="hub:ship($main/TDT)"><vesselId><xsl:value-of select="."/></vesselId></xsl:for-each>
      <xsl:for-each select="($main/TDT/E8028)[1]"><voyageNo><xsl:value-of select="."/></voyageNo></xsl:for-each>
      <xsl:for-each select="hub:only($rff, 'BM')"><blNo><xsl:value-of select="."/></blNo></xsl:for-each>
      <xsl:for-each select="hub:only($rff, 'BN')"><bookingNo><xsl:value-of select="."/></bookingNo></xsl:for-each>
      <xsl:for-each select="(hub:locs(.)[E3227 = '147']/C517/E3225)[1]"><stowage><xsl:value-of select="."/></stowage></xsl:for-each>
      <xsl:for-each select="distinct-values(SEL/E9308)"><sealNo><xsl:value-of select="."/></sealNo></xsl:for-each>
      <xsl:for-each select="hub:mass((MEA[C502/E6313 = 'VGM'], MEA[C502/E6313 = ('G', 'AET')]))"><grossKg><xsl:value-of select="."/></grossKg></xsl:for-each>
    </vesselMoveReported>
  </xsl:template>
</xsl:stylesheet>
