<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../../edifact-d95b/common.xslt"/>

  <!-- one verified mass a box; a cancelled one is none -->
  <xsl:template match="Message">
    <events><xsl:apply-templates select="VERMAS[hub:code('report-functions', (BGM/E1225, '9')[1], hub:place(BGM, 'BGM/1225')) != '']/*[EQD]"/></events>
  </xsl:template>

  <xsl:template match="*[EQD]">
    <xsl:variable name="bgm" select="../BGM"/>
    <xsl:variable name="vgm" select=".//MEA[C502/E6313 = 'VGM'][1]"/>
    <xsl:variable name="weighed" select="(.//DTM[C507/E2005 = '798'])[1]"/>
    <massVerified>
      <documentNo><xsl:value-of select="hub:need(hub:document-no($bgm), hub:place($bgm, 'BGM/1004'), 'a document number')"/></documentNo>
      <containerNo><xsl:value-of select="hub:container(EQD)"/></containerNo>
      <xsl:for-each select="hub:only(hub:rffs(.), 'BN')"><bookingNo><xsl:value-of select="."/></bookingNo></xsl:for-each>
      <!-- a gross mass that is not verified (G) is none here -->
      <vgmKg><xsl:value-of select="if ($vgm) then hub:kilograms($vgm[1]) else hub:need('', hub:place(EQD, 'MEA+AAE+VGM'), 'the verified mass, as MEA+AAE+VGM+KGM:22150')"/></vgmKg>
      <xsl:for-each select="(.//DOC[C002/E1131 = 'VGM' or starts-with(C002/E1001, 'SM')])[1]"><method><xsl:value-of select="hub:code('vermas-methods', C002/E1001, hub:place(., 'DOC/C002/1001'))"/></method></xsl:for-each>
      <xsl:for-each select="$weighed"><weighedAt><xsl:value-of select="hub:instant-here(C507/E2380, hub:place(., 'DTM+798'), hub:place-of(ancestor::*[EQD][1]/LOC, ('88', '9')))"/></weighedAt></xsl:for-each>
      <xsl:for-each select="hub:person(.//NAD[E3035 = 'SPC'])"><responsible><xsl:value-of select="."/></responsible></xsl:for-each>
      <xsl:for-each select="hub:person(.//NAD[E3035 = 'AM'])"><authorised><xsl:value-of select="."/></authorised></xsl:for-each>
    </massVerified>
  </xsl:template>

  <!-- the firm, and who signs for it -->
  <xsl:function name="hub:person" as="xs:string?">
    <xsl:param name="nad" as="element()*"/>
    <xsl:sequence select="substring(string-join((hub:called($nad), ($nad/../*/CTA/C056/E3412)[1]), ', '), 1, 512)[. != '']"/>
  </xsl:function>
</xsl:stylesheet>
