<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <!-- the legs a status names: when the box left or reached a place, was to or is to. D.95B hangs times on no place, and those are left -->
  <xsl:template name="legs">
    <xsl:param name="box" as="xs:string"/>
    <xsl:variable name="status" select="."/>
    <xsl:for-each select="*[TDT]/*[LOC]/DTM[hub:find-code('edifact-times', C507/E2005) != '']">
      <xsl:variable name="what" select="tokenize(hub:find-code('edifact-times', C507/E2005))"/>
      <!-- a carriage has two ends; a TDT with more places tells a whole route, and its mode is that of no leg in particular -->
      <xsl:variable name="leg" select="../..[count(*[LOC]) le 2]"/>
      <xsl:variable name="at" select="../LOC"/>
      <milestoneReported occurredAt="{hub:instant-at(C507/E2380, hub:place(., 'DTM+' || C507/E2005), $at/C517/E3225)}">
        <milestone><xsl:value-of select="$what[1]"/></milestone>
        <codeList>UN/EDIFACT 2005</codeList>
        <code><xsl:value-of select="C507/E2005"/></code>
        <classifier><xsl:value-of select="$what[2]"/></classifier>
        <xsl:for-each select="$status"><xsl:call-template name="whose"><xsl:with-param name="box" select="$box"/></xsl:call-template></xsl:for-each>
        <xsl:for-each select="hub:ship($leg/TDT[C220/E8067 = '1'])"><vesselId><xsl:value-of select="."/></vesselId></xsl:for-each>
        <xsl:for-each select="$leg/TDT[C220/E8067 = '1']/E8028"><voyageNo><xsl:value-of select="."/></voyageNo></xsl:for-each>
        <xsl:for-each select="$leg/TDT/C220/E8067 ! hub:find-code('transport-modes', .)[. != '']"><mode><xsl:value-of select="."/></mode></xsl:for-each>
        <xsl:for-each select="$at/C517/E3225"><place><xsl:value-of select="."/></place></xsl:for-each>
        <xsl:for-each select="$at/C519[not(E1131 = '162')]/E3223"><facility><xsl:value-of select="."/></facility></xsl:for-each>
        <xsl:for-each select="($leg/TDT/C222/E8212, $at/C517/E3224)[1]"><text><xsl:value-of select="."/></text></xsl:for-each>
      </milestoneReported>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
