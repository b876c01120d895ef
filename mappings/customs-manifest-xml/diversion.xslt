<?xml version="1.0" encoding="UTF-8"?>
<!-- Requests to take goods to another supervised place: one event for each bill. The body is not evidenced field by field: a port may replace it. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="common.xslt"/>

  <xsl:template match="/">
    <events><xsl:apply-templates select="$declaration/Consignment"/></events>
  </xsl:template>

  <xsl:template match="Consignment">
    <xsl:variable name="place" select="'Consignment[' || position() || ']/'"/>
    <!-- where a bill names no place of its own, the whole request's is meant -->
    <xsl:variable name="own" select="UnloadingLocation/ID[normalize-space()]"/>
    <xsl:variable name="whole" select="$declaration/UnloadingLocation/ID[normalize-space()]"/>
    <diversionRequested occurredAt="{$sent}">
      <documentNo><xsl:value-of select="$head/MessageID"/></documentNo>
      <kind><xsl:value-of select="hub:code('manifest-diversions', $type, 'Head/MessageType')"/></kind>
      <function><xsl:value-of select="$function"/></function>
      <xsl:sequence select="hub:field('office', $office)"/>
      <xsl:sequence select="hub:field('vesselId', $vessel)"/>
      <xsl:sequence select="hub:field('voyageNo', $means/JourneyID)"/>
      <xsl:sequence select="hub:field('fromPlace', $whole[$own])"/>
      <toPlace><xsl:value-of select="hub:need(($own, $whole)[1], $place || 'UnloadingLocation/ID', 'the supervised place the goods are to go to')"/></toPlace>
      <xsl:call-template name="bill"><xsl:with-param name="place" select="$place"/></xsl:call-template>
      <xsl:for-each select="TransportEquipment"><xsl:sequence select="hub:field('containerNo', hub:container-no(.))"/></xsl:for-each>
      <xsl:sequence select="hub:text('reason', ((AdditionalInformation, $declaration/AdditionalInformation)/(Reason, Content)[normalize-space()])[1])"/>
    </diversionRequested>
  </xsl:template>
</xsl:stylesheet>
