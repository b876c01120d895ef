<?xml version="1.0" encoding="UTF-8"?>
<!-- Arrival reports (运抵报告): one event for each bill and one for each container. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <xsl:template match="/">
    <events><xsl:apply-templates select="$declaration/(Consignment, TransportEquipment)"/></events>
  </xsl:template>

  <xsl:template match="Consignment">
    <xsl:variable name="place" select="'Consignment[' || 1 + count(preceding-sibling::Consignment) || ']/'"/>
    <xsl:call-template name="arrival">
      <xsl:with-param name="bill" select="hub:need(hub:bill(TransportContractDocument), $place || 'TransportContractDocument/ID', 'the number of the (master) bill')"/>
    </xsl:call-template>
    <xsl:apply-templates select="TransportEquipment"/>
  </xsl:template>

  <xsl:template match="TransportEquipment">
    <xsl:call-template name="arrival">
      <xsl:with-param name="bill" select="hub:bill(../TransportContractDocument)"/>
      <xsl:with-param name="container" select="hub:container-no(.)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="arrival">
    <xsl:param name="bill" as="xs:string"/>
    <xsl:param name="container" as="xs:string" select="''"/>
    <xsl:variable name="site" select="$declaration/UnloadingLocation"/>
    <xsl:choose>
      <xsl:when test="$function = 'DELETE'">
        <xsl:call-template name="withdrawn">
          <xsl:with-param name="kind" select="'ARRIVAL'"/>
          <xsl:with-param name="bill" select="$bill"/>
          <xsl:with-param name="container" select="$container"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <arrivalReported occurredAt="{hub:happened($site/ArrivalDate)}">
          <documentNo><xsl:value-of select="$head/MessageID"/></documentNo>
          <function><xsl:value-of select="$function"/></function>
          <xsl:sequence select="hub:field('office', $office)"/>
          <!-- the whole code of the supervised site, as our table of parties has it -->
          <xsl:sequence select="hub:field('facility', $site/ID)"/>
          <xsl:sequence select="hub:field('vesselId', $vessel)"/>
          <xsl:sequence select="hub:field('voyageNo', $means/JourneyID)"/>
          <xsl:sequence select="hub:field('blNo', $bill)"/>
          <xsl:sequence select="hub:field('containerNo', $container)"/>
          <xsl:sequence select="hub:field('packages', ConsignmentPackaging/QuantityQuantity)"/>
          <xsl:sequence select="hub:field('grossKg', TotalGrossMassMeasure)"/>
        </arrivalReported>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
