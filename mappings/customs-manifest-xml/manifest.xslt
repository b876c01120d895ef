<?xml version="1.0" encoding="UTF-8"?>
<!-- Original, pre-allocated and load manifests: one event for each bill. Road manifests name some things otherwise. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="common.xslt"/>

  <!-- air has no word in our language -->
  <xsl:variable name="mode" as="xs:string?">
    <xsl:for-each select="$means/TypeCode[normalize-space()]">
      <xsl:variable name="found" select="hub:code('manifest-transport-modes', ., 'BorderTransportMeans/TypeCode')"/>
      <xsl:sequence select="if ($found = 'AIR') then hub:leave('BorderTransportMeans/TypeCode', ., 'our language has no word for air') else $found"/>
    </xsl:for-each>
  </xsl:variable>

  <xsl:template match="/">
    <events><xsl:apply-templates select="$declaration/Consignment"/></events>
  </xsl:template>

  <xsl:template match="Consignment">
    <xsl:variable name="place" select="'Consignment[' || position() || ']/'"/>
    <xsl:variable name="loading" select="(LoadingLocation, $declaration/LoadingLocation)[1]"/>
    <xsl:variable name="unloading" select="(UnloadingLocation, $declaration/UnloadingLocation)[1]"/>
    <manifestReported occurredAt="{$sent}">
      <documentNo><xsl:value-of select="$head/MessageID"/></documentNo>
      <kind><xsl:value-of select="hub:code('manifest-kinds', $type, 'Head/MessageType')"/></kind>
      <function><xsl:value-of select="$function"/></function>
      <xsl:sequence select="hub:field('office', $office)"/>
      <xsl:sequence select="hub:field('carrier', $declaration/Carrier/ID)"/>
      <xsl:sequence select="hub:field('mode', $mode)"/>
      <xsl:sequence select="hub:field('vesselId', $vessel)"/>
      <xsl:sequence select="hub:text('vesselName', substring($means/Name, 1, 70))"/>
      <!-- a lorry's voyage is the number of its batch of goods -->
      <xsl:sequence select="hub:field('voyageNo', ($means/JourneyID, $declaration/ID)[normalize-space()][1])"/>
      <xsl:sequence select="hub:field('loadingPlace', hub:port($loading))"/>
      <xsl:sequence select="hub:field('dischargePlace', hub:port($unloading))"/>
      <xsl:sequence select="hub:field('arrivesAt', hub:instant(($means/ArrivalDateTime, $unloading/(ArrivalDate, ArrivalDateTime))[normalize-space()][1]))"/>
      <xsl:sequence select="hub:field('departsAt', hub:instant(($means/DepartureDateTime, $loading/(LoadingDate, LoadingDateTime))[normalize-space()][1]))"/>
      <xsl:call-template name="bill"><xsl:with-param name="place" select="$place"/></xsl:call-template>
      <xsl:sequence select="hub:field('houseBlNo', hub:bill(AssociatedTransportDocument))"/>
      <xsl:sequence select="hub:text('consignor', Consignor/(Name, ID)[normalize-space()][1])"/>
      <xsl:sequence select="hub:text('consignee', Consignee/(Name, ID)[normalize-space()][1])"/>
      <xsl:sequence select="hub:text('notifyParty', NotifyParty/(Name, ID)[normalize-space()][1])"/>
      <xsl:sequence select="hub:field('packages', (ConsignmentPackaging/QuantityQuantity, TotalPackageQuantity)[normalize-space()][1])"/>
      <xsl:sequence select="hub:field('packageCode', (ConsignmentPackaging/TypeCode, TotalPackageQuantity/@unitCode)[normalize-space()][1])"/>
      <xsl:sequence select="hub:field('grossKg', (TotalGrossMassMeasure, GovernmentAgencyGoodsItem/GoodsMeasure/GrossMassMeasure)[normalize-space()][1])"/>
      <xsl:sequence select="hub:text('goods', string-join(distinct-values(ConsignmentItem/Commodity/CargoDescription[normalize-space()] ! normalize-space(.)), '; '))"/>
      <xsl:apply-templates select="TransportEquipment"><xsl:with-param name="place" select="$place"/></xsl:apply-templates>
    </manifestReported>
  </xsl:template>

  <xsl:template match="TransportEquipment">
    <xsl:param name="place" as="xs:string"/>
    <xsl:variable name="here" select="$place || 'TransportEquipment[' || position() || ']/'"/>
    <container>
      <containerNo><xsl:value-of select="hub:container-no(.)"/></containerNo>
      <!-- 20GP and the like by their ISO code -->
      <xsl:sequence select="CharacteristicCode[normalize-space()] ! hub:field('sizeType', hub:check('size-type', ., $here || 'CharacteristicCode'))"/>
      <xsl:sequence select="FullnessCode[normalize-space()] ! hub:field('fullness', hub:code('manifest-fullness', ., $here || 'FullnessCode'))"/>
      <xsl:call-template name="seals"/>
    </container>
  </xsl:template>
</xsl:stylesheet>
