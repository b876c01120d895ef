<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <!-- where every box stands. A cell without a numbered box (break bulk, nothing) tells us nothing -->
  <xsl:template match="Message">
    <events>
      <xsl:for-each-group select="BAPLIE[hub:code('report-functions', (BGM/E1225, '9')[1], hub:place(BGM, 'BGM/1225')) != '']//*[*[1]/self::LOC[E3227 = '147']][.//EQD/C237/E8260]" group-by="hub:words(.)">
        <xsl:apply-templates select=".//EQD[C237/E8260]"/>
      </xsl:for-each-group>
    </events>
  </xsl:template>

  <!-- 2.x hangs places and masses on the cell and the box below it, 3.1 hangs them on the box; 1.5 calls the ports 6 and 12 -->
  <xsl:template match="EQD">
    <xsl:variable name="cell" select="ancestor::*[LOC[1]/E3227 = '147'][1]"/>
    <xsl:variable name="message" select="ancestor::BAPLIE"/>
    <xsl:variable name="main" select="$message/*[*[1]/self::TDT]"/>
    <stowageReported>
      <documentNo><xsl:value-of select="hub:need(hub:document-no($message/BGM), hub:place($message/BGM, 'BGM/1004'), 'a document number')"/></documentNo>
      <containerNo><xsl:value-of select="hub:container(.)"/></containerNo>
      <xsl:for-each select="E8169"><fullness><xsl:value-of select="hub:code('fullness', ., hub:place(.., 'EQD/8169'))"/></fullness></xsl:for-each>
      <xsl:for-each select="hub:size-type(.)"><sizeType><xsl:value-of select="."/></sizeType></xsl:for-each>
      <xsl:for-each select="(..//NAD[E3035 = ('CA', 'CF')]/C082/E3039)[1]"><operator><xsl:value-of select="."/></operator></xsl:for-each>
      <xsl:for-each select="hub:ship($main/TDT)"><vesselId><xsl:value-of select="."/></vesselId></xsl:for-each>
      <xsl:for-each select="($main/TDT/E8028)[1]"><voyageNo><xsl:value-of select="."/></voyageNo></xsl:for-each>
      <stowage><xsl:value-of select="hub:need($cell/LOC[1]/C517/E3225, hub:place($cell/LOC[1], 'LOC+147/C517/3225'), 'a cell')"/></stowage>
      <xsl:for-each select="hub:place-of($cell//LOC, ('9', '6'))"><loadingPlace><xsl:value-of select="."/></loadingPlace></xsl:for-each>
      <xsl:for-each select="hub:place-of($cell//LOC, ('11', '12'))"><dischargePlace><xsl:value-of select="."/></dischargePlace></xsl:for-each>
      <!-- RFF+BM:1 only fills a place the directory wants filled -->
      <xsl:for-each select="hub:only($cell//RFF/C506[not(E1154 = '1')], 'BM')"><blNo><xsl:value-of select="."/></blNo></xsl:for-each>
      <xsl:for-each select="hub:mass(($cell//MEA[C502/E6313 = 'VGM'], $cell//MEA[E6311 = 'WT' or C502/E6313 = ('G', 'AET')]))"><grossKg><xsl:value-of select="."/></grossKg></xsl:for-each>
      <xsl:for-each select="distinct-values($cell//DGS/C234/E7124)"><unNo><xsl:value-of select="."/></unNo></xsl:for-each>
    </stowageReported>
  </xsl:template>
</xsl:stylesheet>
