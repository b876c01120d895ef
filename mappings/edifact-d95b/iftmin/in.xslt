<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>
  <xsl:include href="goods.xslt"/>

  <xsl:template match="Message">
    <events><xsl:apply-templates select="IFTMIN[hub:code('instruction-documents', BGM/C002/E1001, hub:place(BGM, 'BGM/C002/1001')) != '']"/></events>
  </xsl:template>

  <!-- what the transport document shall say -->
  <xsl:template match="IFTMIN">
    <xsl:variable name="main" select="*[TDT/E8051 = '20'][1]"/>
    <xsl:variable name="rff" select="hub:rffs(.)"/>
    <xsl:variable name="loc" select="hub:locs(.), hub:locs($main)"/>
    <shippingInstructionGiven>
      <documentNo><xsl:value-of select="hub:need((hub:document-no(BGM), ($rff[E1153 = 'SI']/E1154)[1] ! string())[1], hub:place(BGM, 'BGM/1004'), 'the number of the instruction, here or as RFF+SI')"/></documentNo>
      <function><xsl:value-of select="hub:told('document-functions', BGM/E1225, hub:place(BGM, 'BGM/1225'), 'what becomes of the instruction: 9 original, 5 in place of another ...')"/></function>
      <xsl:for-each select="($rff[E1153 = 'BN']/E1154)[1]"><bookingNo><xsl:value-of select="."/></bookingNo></xsl:for-each>
      <xsl:for-each select="($rff[E1153 = 'BM']/E1154)[1]"><blNo><xsl:value-of select="."/></blNo></xsl:for-each>
      <xsl:for-each select="((DOC, *[NAD]/*/DOC)/C002/E1001 ! hub:find-code('document-kinds', .)[. != ''])[1]"><kind><xsl:value-of select="."/></kind></xsl:for-each>
      <xsl:for-each select="hub:ship($main/TDT)"><vesselId><xsl:value-of select="."/></vesselId></xsl:for-each>
      <xsl:for-each select="$main/TDT/C222/E8212"><vesselName><xsl:value-of select="."/></vesselName></xsl:for-each>
      <xsl:for-each select="$main/TDT/E8028"><voyageNo><xsl:value-of select="."/></voyageNo></xsl:for-each>
      <xsl:for-each select="hub:place-of($loc, ('88', '10'))"><placeOfReceipt><xsl:value-of select="."/></placeOfReceipt></xsl:for-each>
      <xsl:for-each select="hub:place-of($loc, '9')"><portOfLoading><xsl:value-of select="."/></portOfLoading></xsl:for-each>
      <xsl:for-each select="hub:place-of($loc, ('11', '12'))"><portOfDischarge><xsl:value-of select="."/></portOfDischarge></xsl:for-each>
      <xsl:for-each select="hub:place-of($loc, ('7', '8'))"><placeOfDelivery><xsl:value-of select="."/></placeOfDelivery></xsl:for-each>
      <xsl:for-each select="*[*[1]/self::NAD][hub:find-code('party-functions', NAD/E3035) != '']">
        <tradeParty>
          <function><xsl:value-of select="hub:code('party-functions', NAD/E3035, hub:place(NAD, 'NAD/3035'))"/></function>
          <name><xsl:value-of select="hub:need(hub:called(NAD), hub:place(NAD, 'NAD/C080/3036'), 'a name')"/></name>
          <xsl:for-each select="(*/RFF/C506[E1153 = 'XA']/E1154)[1]"><creditCode><xsl:value-of select="."/></creditCode></xsl:for-each>
          <xsl:for-each select="string-join(NAD/C059/E3042, ' ')[. != '']"><street><xsl:value-of select="."/></street></xsl:for-each>
          <xsl:for-each select="NAD/E3164"><city><xsl:value-of select="."/></city></xsl:for-each>
          <xsl:for-each select="NAD/E3207"><countryCode><xsl:value-of select="."/></countryCode></xsl:for-each>
        </tradeParty>
      </xsl:for-each>
      <xsl:call-template name="goods"/>
    </shippingInstructionGiven>
  </xsl:template>
</xsl:stylesheet>
