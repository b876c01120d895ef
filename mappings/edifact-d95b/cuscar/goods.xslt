<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <!-- what is in a bill (GID) and in which boxes (SGP) -->
  <xsl:template name="goods">
    <xsl:variable name="gid" select="*[*[1]/self::GID]"/>
    <xsl:variable name="packages" select="$gid/GID/C213[1]/E7224[. castable as xs:integer]"/>
    <xsl:variable name="codes" select="distinct-values($gid/GID/C213[1]/E7065 ! string())"/>
    <xsl:variable name="masses" select="$gid ! hub:mass(MEA[C502/E6313 = 'G']) ! xs:decimal(.)"/>
    <xsl:for-each select="(CNT/C270[E6069 = '11']/E6066 ! string(), string(sum($packages ! xs:integer(.)))[exists($packages)])[1]"><packages><xsl:value-of select="."/></packages></xsl:for-each>
    <xsl:for-each select="$codes[count($codes) = 1]"><packageCode><xsl:value-of select="."/></packageCode></xsl:for-each>
    <xsl:for-each select="string(sum($masses))[exists($masses)]"><grossKg><xsl:value-of select="."/></grossKg></xsl:for-each>
    <xsl:for-each select="hub:text($gid/FTX[E4451 = 'AAA'])"><goods><xsl:value-of select="."/></goods></xsl:for-each>
    <!-- the boxes its goods are in; the only bill of a manifest has all of them -->
    <xsl:variable name="bill" select="."/>
    <xsl:variable name="message" select="ancestor::CUSCAR"/>
    <xsl:variable name="named" select="$gid/SGP"/>
    <xsl:variable name="alone" select="count($message//*[*[1]/self::RFF][*[*[1]/self::GID]]) = 1"/>
    <xsl:for-each-group select="if ($named) then $named else $message[$alone]/*/EQD[C237/E8260]" group-by="hub:container(.)">
      <xsl:variable name="no" select="current-grouping-key()"/>
      <xsl:variable name="eqd" select="($message/*[EQD/C237/E8260][hub:container(EQD) = $no])[1]"/>
      <xsl:variable name="count" select="current-group()/self::SGP/E7224[. castable as xs:integer]"/>
      <container>
        <containerNo><xsl:value-of select="$no"/></containerNo>
        <xsl:for-each select="hub:size-type($eqd/EQD)"><sizeType><xsl:value-of select="."/></sizeType></xsl:for-each>
        <xsl:for-each select="$eqd/EQD/E8169 ! hub:find-code('fullness', .)[. != '']"><fullness><xsl:value-of select="."/></fullness></xsl:for-each>
        <xsl:for-each select="distinct-values($eqd/SEL/E9308)"><sealNo><xsl:value-of select="."/></sealNo></xsl:for-each>
        <xsl:if test="exists($count)"><packages><xsl:value-of select="sum($count ! xs:integer(.))"/></packages></xsl:if>
        <xsl:for-each select="hub:mass($eqd/MEA[C502/E6313 = 'G'])"><grossKg><xsl:value-of select="."/></grossKg></xsl:for-each>
      </container>
    </xsl:for-each-group>
  </xsl:template>
</xsl:stylesheet>
