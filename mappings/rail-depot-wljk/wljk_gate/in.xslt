<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <xsl:template match="/">
    <events><xsl:apply-templates select="MESSAGE/MESSAGE_LIST/GATE_INFO"/></events>
  </xsl:template>

  <xsl:template match="GATE_INFO">
    <xsl:variable name="place" select="'GATE_INFO[' || position() || ']/'"/>
    <containerGated occurredAt="{hub:instant(entryTime)}">
      <direction><xsl:value-of select="hub:code('wljk-channels', channelType, $place || 'channelType')"/></direction>
      <containerNo><xsl:value-of select="container"/></containerNo>
      <fullness><xsl:value-of select="hub:code('fullness', fullnessCode, $place || 'fullnessCode')"/></fullness>
      <xsl:for-each select="ieFlag ! hub:code('wljk-flows', ., $place || 'ieFlag')[.]"><status><xsl:value-of select="."/></status></xsl:for-each>
      <facility><xsl:value-of select="gateNo"/></facility>
      <xsl:for-each select="vehicleNumber"><plateNo><xsl:value-of select="."/></plateNo></xsl:for-each>
      <xsl:for-each select="bookingNo"><bookingNo><xsl:value-of select="."/></bookingNo></xsl:for-each>
      <xsl:for-each select="sealNo"><sealNo><xsl:value-of select="."/></sealNo></xsl:for-each>
      <!-- the weighbridge weighs the truck too -->
      <xsl:if test="groundWeight and vehicleTare"><grossKg><xsl:value-of select="xs:decimal(groundWeight) - xs:decimal(vehicleTare)"/></grossKg></xsl:if>
      <xsl:for-each select="containerType"><sizeType><xsl:value-of select="."/></sizeType></xsl:for-each>
    </containerGated>
  </xsl:template>
</xsl:stylesheet>
