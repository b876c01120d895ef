<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="urn:example:tally:1" xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:variable name="report" select="/TallyReport"/>

  <xsl:template match="/">
    <events><xsl:apply-templates select="TallyReport/Consignment/TransportEquipment"/></events>
  </xsl:template>

  <xsl:template match="TransportEquipment">
    <tallyReported occurredAt="{$report/CompletedDateTime}">
      <tallyNo><xsl:value-of select="$report/TallyNo"/></tallyNo>
      <kind><xsl:value-of select="hub:code('tally-kinds', $report/DirectionCode, 'TallyReport/DirectionCode')"/></kind>
      <containerNo><xsl:value-of select="EquipmentIdentification"/></containerNo>
      <!-- UN and CN say whose number it is, and nobody else writes them -->
      <xsl:for-each select="$report/BorderTransportMeans/ID"><vesselId><xsl:value-of select="replace(., '^(UN|CN)', '')"/></vesselId></xsl:for-each>
      <xsl:for-each select="$report/BorderTransportMeans/JourneyID"><voyageNo><xsl:value-of select="."/></voyageNo></xsl:for-each>
      <!-- a split bill is written with a plus that nobody else writes -->
      <xsl:for-each select="../TransportContractDocument"><blNo><xsl:value-of select="upper-case(translate(., '+ ', ''))"/></blNo></xsl:for-each>
      <xsl:for-each select="../BookingNo"><bookingNo><xsl:value-of select="."/></bookingNo></xsl:for-each>
      <xsl:for-each select="QuantityQuantity"><packages><xsl:value-of select="."/></packages></xsl:for-each>
      <xsl:for-each select="GrossMassMeasure"><grossKg><xsl:value-of select="."/></grossKg></xsl:for-each>
      <xsl:for-each select="SealID"><sealNo><xsl:value-of select="replace(., '^[A-Z]/', '')"/></sealNo></xsl:for-each>
      <xsl:if test="Damage"><damage><xsl:value-of select="substring(string-join(Damage ! string-join((DamageType, DamageArea, Severity), ' '), '; '), 1, 512)"/></damage></xsl:if>
    </tallyReported>
  </xsl:template>
</xsl:stylesheet>
