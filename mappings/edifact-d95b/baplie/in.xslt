<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <!-- where every box stands. A cell is all from its LOC+147 to the next, in the order of the message: 2.x hangs places and masses on the cell, 3.1 on the box, and
       where 3.1 hangs the next LOC+147 is for its qualifier to say, not for a group. A cell without a numbered box (break bulk, nothing) tells us nothing -->
  <xsl:template match="Message">
    <events><xsl:apply-templates select="BAPLIE[hub:code('report-functions', (BGM/E1225, '9')[1], hub:place(BGM, 'BGM/1225')) != '']"/></events>
  </xsl:template>

  <xsl:template match="BAPLIE">
    <xsl:for-each-group select=".//*[@n]" group-starting-with="LOC[E3227 = '147']">
      <xsl:variable name="cell" select="current-group()"/>
      <xsl:for-each select="$cell[self::EQD][C237/E8260][$cell[1]/self::LOC]">
        <xsl:call-template name="box"><xsl:with-param name="cell" select="$cell"/></xsl:call-template>
      </xsl:for-each>
    </xsl:for-each-group>
  </xsl:template>

  <!-- 1.5 calls the ports 6 and 12 -->
  <xsl:template name="box">
    <xsl:param name="cell" as="element()+"/>
    <xsl:variable name="message" select="ancestor::BAPLIE"/>
    <xsl:variable name="main" select="$message/*[*[1]/self::TDT]"/>
    <stowageReported>
      <documentNo><xsl:value-of select="hub:need(hub:document-no($message/BGM), hub:place($message/BGM, 'BGM/1004'), 'a document number')"/></documentNo>
      <containerNo><xsl:value-of select="hub:container(.)"/></containerNo>
      <xsl:for-each select="E8169"><fullness><xsl:value-of select="hub:code('fullness', ., hub:place(.., 'EQD/8169'))"/></fullness></xsl:for-each>
      <xsl:for-each select="hub:size-type(.)"><sizeType><xsl:value-of select="."/></sizeType></xsl:for-each>
      <xsl:for-each select="($cell[self::NAD][E3035 = ('CA', 'CF')]/C082/E3039)[1]"><operator><xsl:value-of select="."/></operator></xsl:for-each>
      <xsl:for-each select="hub:ship($main/TDT)"><vesselId><xsl:value-of select="."/></vesselId></xsl:for-each>
      <xsl:for-each select="($main/TDT/E8028)[1]"><voyageNo><xsl:value-of select="."/></voyageNo></xsl:for-each>
      <stowage><xsl:value-of select="hub:need($cell[1]/C517/E3225, hub:place($cell[1], 'LOC+147/C517/3225'), 'a cell')"/></stowage>
      <xsl:for-each select="hub:place-of($cell[self::LOC], ('9', '6'))"><loadingPlace><xsl:value-of select="."/></loadingPlace></xsl:for-each>
      <xsl:for-each select="hub:place-of($cell[self::LOC], ('11', '12'))"><dischargePlace><xsl:value-of select="."/></dischargePlace></xsl:for-each>
      <!-- RFF+BM:1 only fills a place the directory wants filled -->
      <xsl:for-each select="hub:only($cell[self::RFF]/C506[not(E1154 = '1')], 'BM')"><blNo><xsl:value-of select="."/></blNo></xsl:for-each>
      <xsl:for-each select="hub:mass(($cell[self::MEA][C502/E6313 = 'VGM'], $cell[self::MEA][E6311 = 'WT' or C502/E6313 = ('G', 'AET')]))"><grossKg><xsl:value-of select="."/></grossKg></xsl:for-each>
      <xsl:for-each select="distinct-values($cell[self::DGS]/C234/E7124)"><unNo><xsl:value-of select="."/></unNo></xsl:for-each>
    </stowageReported>
  </xsl:template>
</xsl:stylesheet>
