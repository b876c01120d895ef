<?xml version="1.0" encoding="UTF-8"?>
<!-- NAD: those we know by code, and the firms of the trade by name. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <xsl:template name="own-parties">
    <line><xsl:value-of select="hub:who((SegGrp-10/NAD[E3035 = 'CA']/C082/E3039)[1], 'NAD+CA/C082/3039, the line')"/></line>
    <xsl:for-each select="(SegGrp-10/NAD[E3035 = 'CB'])[1]"><broker><xsl:value-of select="hub:who(C082/E3039, hub:place(., 'NAD+CB/C082/3039'))"/></broker></xsl:for-each>
    <xsl:for-each select="(SegGrp-10/NAD[E3035 = 'TR'])[1]"><terminal><xsl:value-of select="hub:who(C082/E3039, hub:place(., 'NAD+TR/C082/3039'))"/></terminal></xsl:for-each>
    <xsl:for-each select="(SegGrp-10/NAD[E3035 = 'CK']/C082/E3039, SegGrp-1/LOC[E3227 = '98'] ! (C519/E3223, C517/E3225)[1])[1]">
      <yard><xsl:value-of select="hub:who(., hub:place(../.., 'NAD+CK/C082/3039'))"/></yard>
    </xsl:for-each>
    <xsl:for-each select="(SegGrp-32/SegGrp-33/NAD[E3035 = 'LP'])[1]"><packer><xsl:value-of select="hub:who(C082/E3039, hub:place(., 'NAD+LP/C082/3039'))"/></packer></xsl:for-each>
  </xsl:template>

  <!-- every other party is one of the trade: an unknown kind is refused, because dropping it would lose it -->
  <xsl:template name="trade-parties">
    <xsl:variable name="message" select="."/>
    <xsl:for-each select="SegGrp-10[not(NAD/E3035 = ('MS', 'MR', 'FW', 'CA', 'CB', 'TR', 'CK', 'SF'))]">
      <xsl:variable name="path" select="'tradeParty/' || position() || '/'"/>
      <tradeParty>
        <function><xsl:value-of select="hub:code('party-functions', NAD/E3035, hub:place(NAD, 'NAD/3035'))"/></function>
        <name><xsl:value-of select="hub:need((hub:field($message, $path || 'name'), string-join(NAD/C080/E3036, ' '), string-join(NAD/C058/E3124, ' '))[. != ''][1], hub:place(NAD, 'NAD/C080/3036'), 'a name')"/></name>
        <xsl:for-each select="(SegGrp-13/RFF/C506[E1153 = 'XA']/E1154)[1]"><creditCode><xsl:value-of select="."/></creditCode></xsl:for-each>
        <xsl:for-each select="(hub:field($message, $path || 'street'), string-join(NAD/C059/E3042, ' '))[. != ''][1]"><street><xsl:value-of select="."/></street></xsl:for-each>
        <xsl:for-each select="(hub:field($message, $path || 'city'), NAD/E3164)[1]"><city><xsl:value-of select="."/></city></xsl:for-each>
        <xsl:for-each select="(hub:field($message, $path || 'countryCode'), NAD/E3207)[1]"><countryCode><xsl:value-of select="."/></countryCode></xsl:for-each>
        <xsl:for-each select="(hub:field($message, $path || 'contactName'), SegGrp-11/CTA/C056/E3412)[1]"><contactName><xsl:value-of select="."/></contactName></xsl:for-each>
        <xsl:for-each select="(SegGrp-11/COM/C076[E3155 = 'TE']/E3148)[1]"><contactPhone><xsl:value-of select="."/></contactPhone></xsl:for-each>
        <xsl:for-each select="(SegGrp-11/COM/C076[E3155 = 'EM']/E3148)[1]"><contactEmail><xsl:value-of select="."/></contactEmail></xsl:for-each>
      </tradeParty>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
