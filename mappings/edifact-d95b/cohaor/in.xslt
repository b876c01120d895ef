<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <!-- one service a box and HAN; what stops or frees a box (our HLD, LFT) is said by customs and not by this message -->
  <xsl:template match="Message">
    <events><xsl:apply-templates select="COHAOR/*[EQD]"/></events>
  </xsl:template>

  <xsl:template match="*[EQD]">
    <xsl:variable name="box" select="."/>
    <xsl:variable name="head" select=".."/>
    <xsl:variable name="rff" select="hub:rffs(.)"/>
    <xsl:for-each select="if (HAN) then HAN else EQD">
      <serviceOrdered>
        <orderNo><xsl:value-of select="hub:need(hub:document-no($head/BGM), hub:place($head/BGM, 'BGM/1004'), 'the number of the order')"/></orderNo>
        <function><xsl:value-of select="hub:told('document-functions', $head/BGM/E1225, hub:place($head/BGM, 'BGM/1225'), 'what becomes of the order: 9 original, 1 cancelled ...')"/></function>
        <service><xsl:value-of select="hub:told('handling-services', self::HAN/C524/E4079, hub:place(., 'HAN/C524/4079'), 'the service ordered')"/></service>
        <containerNo><xsl:value-of select="hub:container($box/EQD)"/></containerNo>
        <xsl:for-each select="hub:only($rff, 'BN')"><bookingNo><xsl:value-of select="."/></bookingNo></xsl:for-each>
        <xsl:for-each select="hub:only($rff, 'BM')"><blNo><xsl:value-of select="."/></blNo></xsl:for-each>
        <xsl:for-each select="hub:facility(hub:locs($box)[E3227 = '165'])"><facility><xsl:value-of select="."/></facility></xsl:for-each>
        <xsl:for-each select="(self::HAN/C524/E4078, hub:text($box/FTX))[1]"><text><xsl:value-of select="."/></text></xsl:for-each>
      </serviceOrdered>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
