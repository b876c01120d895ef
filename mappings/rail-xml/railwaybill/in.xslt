<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="urn:example:railway:1" xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <xsl:template match="/">
    <events><xsl:apply-templates select="RailWaybill/Container"/></events>
  </xsl:template>

  <xsl:template match="Container">
    <xsl:variable name="bill" select=".."/>
    <railWaybillIssued occurredAt="{$bill/IssuedAt}">
      <waybillNo><xsl:value-of select="$bill/WaybillNo"/></waybillNo>
      <containerNo><xsl:value-of select="ContainerNo"/></containerNo>
      <xsl:for-each select="$bill/TrainNo"><trainNo><xsl:value-of select="."/></trainNo></xsl:for-each>
      <wagonNo><xsl:value-of select="hub:need($bill/WagonNo, 'RailWaybill/WagonNo', 'the wagon; a waybill is issued for one')"/></wagonNo>
      <xsl:for-each select="$bill/StationFrom"><stationFrom><xsl:value-of select="."/></stationFrom></xsl:for-each>
      <xsl:for-each select="$bill/StationTo"><stationTo><xsl:value-of select="."/></stationTo></xsl:for-each>
      <xsl:for-each select="GrossKg"><grossKg><xsl:value-of select="."/></grossKg></xsl:for-each>
      <xsl:for-each select="Packages"><packages><xsl:value-of select="."/></packages></xsl:for-each>
      <xsl:for-each select="$bill/BookingNo"><bookingNo><xsl:value-of select="."/></bookingNo></xsl:for-each>
    </railWaybillIssued>
  </xsl:template>
</xsl:stylesheet>
