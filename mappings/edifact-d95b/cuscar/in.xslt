<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>
  <xsl:include href="goods.xslt"/>

  <!-- one manifest entry a bill: a bill is a reference (RFF) with goods (GID) below it -->
  <xsl:template match="Message">
    <events><xsl:apply-templates select="CUSCAR//*[*[1]/self::RFF][*[*[1]/self::GID]]"/></events>
  </xsl:template>

  <xsl:template match="*[*[1]/self::RFF]">
    <xsl:variable name="message" select="ancestor::CUSCAR"/>
    <xsl:variable name="main" select="$message/*[*[1]/self::TDT]"/>
    <xsl:variable name="rff" select="RFF/C506, */RFF/C506[E1153 = ('MB', 'MWB')]"/>
    <xsl:variable name="house" select="($rff[E1153 = ('BH', 'HWB')]/E1154)[1]"/>
    <xsl:variable name="loc" select="LOC"/>
    <manifestReported>
      <documentNo><xsl:value-of select="hub:need(hub:document-no($message/BGM), hub:place($message/BGM, 'BGM/1004'), 'the number of the manifest')"/></documentNo>
      <kind><xsl:value-of select="hub:code('cuscar-kinds', $message/BGM/C002/E1001, hub:place($message/BGM, 'BGM/C002/1001'))"/></kind>
      <function><xsl:value-of select="hub:told('document-functions', $message/BGM/E1225, hub:place($message/BGM, 'BGM/1225'), 'what becomes of the manifest: 9 original, 4 changed ...')"/></function>
      <xsl:for-each select="hub:place-of(($loc, $main/LOC, $message/LOC), '22')"><office><xsl:value-of select="."/></office></xsl:for-each>
      <xsl:for-each select="($main/TDT/C040/E3127, $message//NAD[E3035 = 'CA']/C082/E3039)[1]"><carrier><xsl:value-of select="."/></carrier></xsl:for-each>
      <xsl:for-each select="($main/TDT/C220/E8067)[1]"><mode><xsl:value-of select="hub:code('transport-modes', ., hub:place(../.., 'TDT/C220/8067'))"/></mode></xsl:for-each>
      <xsl:for-each select="hub:ship($main/TDT)"><vesselId><xsl:value-of select="."/></vesselId></xsl:for-each>
      <xsl:for-each select="($main/TDT/C222/E8212)[1]"><vesselName><xsl:value-of select="."/></vesselName></xsl:for-each>
      <xsl:for-each select="($main/TDT/E8028)[1]"><voyageNo><xsl:value-of select="."/></voyageNo></xsl:for-each>
      <xsl:for-each select="(hub:place-of($loc, ('9', '76')), hub:place-of($main/LOC, ('9', '5')))[1]"><loadingPlace><xsl:value-of select="."/></loadingPlace></xsl:for-each>
      <xsl:for-each select="(hub:place-of($loc, ('11', '12')), hub:place-of($main/LOC, ('11', '12', '60')))[1]"><dischargePlace><xsl:value-of select="."/></dischargePlace></xsl:for-each>
      <xsl:for-each select="($main/DTM[C507/E2005 = ('178', '132', '232')])[1]"><arrivesAt><xsl:value-of select="hub:instant-at(C507/E2380, hub:place(., 'DTM+' || C507/E2005), hub:place-of(($main/LOC, $loc), ('60', '11', '12')))"/></arrivesAt></xsl:for-each>
      <xsl:for-each select="($main/DTM[C507/E2005 = ('186', '136', '133')])[1]"><departsAt><xsl:value-of select="hub:instant-at(C507/E2380, hub:place(., 'DTM+' || C507/E2005), hub:place-of(($main/LOC, $loc), ('5', '9')))"/></departsAt></xsl:for-each>
      <!-- a house bill (RFF+BH) is under its master, which MB names, else the consignment (CNI) -->
      <blNo><xsl:value-of select="hub:need(($rff[E1153 = ('MB', 'MWB')]/E1154, $rff[E1153 = 'BM']/E1154, ../CNI/C503/E1004)[1], hub:place(RFF, 'RFF+BM'), 'a bill of lading number')"/></blNo>
      <xsl:for-each select="($house, $rff[E1153 = 'BM'][$rff/E1153 = ('MB', 'MWB')]/E1154)[1]"><houseBlNo><xsl:value-of select="."/></houseBlNo></xsl:for-each>
      <xsl:for-each select="hub:called(*/NAD[E3035 = 'CZ'])"><consignor><xsl:value-of select="."/></consignor></xsl:for-each>
      <xsl:for-each select="hub:called(*/NAD[E3035 = 'CN'])"><consignee><xsl:value-of select="."/></consignee></xsl:for-each>
      <xsl:for-each select="hub:called(*/NAD[E3035 = ('N1', 'NI')])"><notifyParty><xsl:value-of select="."/></notifyParty></xsl:for-each>
      <xsl:call-template name="goods"/>
    </manifestReported>
  </xsl:template>
</xsl:stylesheet>
