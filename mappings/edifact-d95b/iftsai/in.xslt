<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <!-- a ship's schedule: its call at our port is a vessel call; its calls elsewhere are milestones of the voyage -->
  <xsl:template match="Message">
    <events><xsl:apply-templates select="IFTSAI[hub:code('report-functions', (BGM/E1225, '9')[1], hub:place(BGM, 'BGM/1225')) != '']/*[*[1]/self::TDT]/*[LOC]"/></events>
  </xsl:template>

  <!-- the role of the place (9 this port, 94 before, 152 after) depends on who is told; the table our-ports says which is ours -->
  <xsl:template match="*[LOC]">
    <xsl:choose>
      <xsl:when test="hub:find-code('our-ports', LOC/C517/E3225) != ''"><xsl:call-template name="call"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="elsewhere"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="call">
    <xsl:variable name="tdt" select="../TDT"/>
    <vesselCallReported>
      <vesselId><xsl:value-of select="hub:need(hub:ship($tdt), hub:place($tdt, 'TDT/C222/8213'), 'the ship')"/></vesselId>
      <xsl:for-each select="$tdt/C222/E8212"><vesselName><xsl:value-of select="."/></vesselName></xsl:for-each>
      <voyageNo><xsl:value-of select="hub:need($tdt/E8028, hub:place($tdt, 'TDT/8028'), 'the voyage')"/></voyageNo>
      <status><xsl:value-of select="if (DTM/C507/E2005 = '186') then 'DEPARTED' else 'ANNOUNCED'"/></status>
      <!-- :BER:ZZZ, a code of the sender's own, and often empty -->
      <xsl:for-each select="LOC/C519/E3223"><berth><xsl:value-of select="."/></berth></xsl:for-each>
      <xsl:for-each select="(DTM[C507/E2005 = '178'], DTM[C507/E2005 = ('132', '232')])[C507/E2380][1]"><arrivesAt><xsl:value-of select="hub:instant(C507/E2380, hub:place(., 'DTM+' || C507/E2005))"/></arrivesAt></xsl:for-each>
      <xsl:for-each select="(DTM[C507/E2005 = '186'], DTM[C507/E2005 = '133'])[C507/E2380][1]"><departsAt><xsl:value-of select="hub:instant(C507/E2380, hub:place(., 'DTM+' || C507/E2005))"/></departsAt></xsl:for-each>
    </vesselCallReported>
  </xsl:template>

  <xsl:template name="elsewhere">
    <xsl:variable name="tdt" select="../TDT"/>
    <xsl:variable name="loc" select="LOC"/>
    <xsl:for-each select="DTM[C507/E2380][hub:find-code('edifact-times', C507/E2005) != '']">
      <xsl:variable name="what" select="tokenize(hub:find-code('edifact-times', C507/E2005))"/>
      <milestoneReported occurredAt="{hub:instant-at(C507/E2380, hub:place(., 'DTM+' || C507/E2005), $loc/C517/E3225)}">
        <milestone>VESSEL_<xsl:value-of select="$what[1]"/></milestone>
        <codeList>UN/EDIFACT 2005</codeList>
        <code><xsl:value-of select="C507/E2005"/></code>
        <classifier><xsl:value-of select="$what[2]"/></classifier>
        <xsl:for-each select="hub:ship($tdt)"><vesselId><xsl:value-of select="."/></vesselId></xsl:for-each>
        <xsl:for-each select="$tdt/E8028"><voyageNo><xsl:value-of select="."/></voyageNo></xsl:for-each>
        <mode>SEA</mode>
        <xsl:for-each select="$loc/C517/E3225"><place><xsl:value-of select="."/></place></xsl:for-each>
        <xsl:for-each select="$loc/C519/E3223"><facility><xsl:value-of select="."/></facility></xsl:for-each>
      </milestoneReported>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
