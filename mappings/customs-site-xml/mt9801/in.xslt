<?xml version="1.0" encoding="UTF-8"?>
<!-- Vessel schedules: one event for each call. Arrived and sailing are at the berth; the port is reached before. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <xsl:template match="/">
    <events><xsl:apply-templates select="Message/Body/List"/></events>
  </xsl:template>

  <xsl:template match="List">
    <xsl:variable name="place" select="'List[' || position() || ']/'"/>
    <xsl:variable name="sailed" select="ActualSailingTime[normalize-space()]"/>
    <xsl:variable name="berthed" select="ActualArrivedTime[normalize-space()]"/>
    <xsl:variable name="reached" select="ArrivedPortTime[normalize-space()]"/>
    <vesselCallReported occurredAt="{hub:instant(($sailed, $berthed, $reached, /Message/Head/SendTime)[1])}">
      <vesselId><xsl:value-of select="hub:need(hub:ship(VesselCode), $place || 'VesselCode', 'the number of the ship')"/></vesselId>
      <xsl:sequence select="hub:field('vesselName', (VesselEName, VesselCName)[normalize-space()][1])"/>
      <!-- a call that has no outward voyage yet is known by its inward one -->
      <voyageNo><xsl:value-of select="hub:need((OutVoyage, InVoyage)[normalize-space()][1], $place || 'OutVoyage', 'a voyage number, outward or inward')"/></voyageNo>
      <xsl:sequence select="hub:field('importVoyageNo', InVoyage)"/>
      <xsl:sequence select="hub:field('terminal', hub:find-party('customs', /Message/Head/SendId))"/>
      <status><xsl:value-of select="if ($sailed) then 'DEPARTED' else if ($berthed) then 'BERTHED' else if ($reached) then 'AT_ANCHORAGE' else 'ANNOUNCED'"/></status>
      <xsl:sequence select="($berthed, ETAArrivedTime[normalize-space()])[1] ! hub:field('arrivesAt', hub:instant(.))"/>
      <xsl:sequence select="($sailed, ETASailingTime[normalize-space()])[1] ! hub:field('departsAt', hub:instant(.))"/>
    </vesselCallReported>
  </xsl:template>
</xsl:stylesheet>
