<?xml version="1.0" encoding="UTF-8"?>
<!-- A DCSA Booking 2.0 request or update, as it stands; its own schema was checked before. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="http://www.w3.org/2005/xpath-functions" xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="fields.xslt"/>
  <xsl:include href="parties.xslt"/>
  <xsl:include href="goods.xslt"/>
  <xsl:variable name="equipments" select="/map/array[@key = 'requestedEquipments']/map"/>
  <!-- the booking's own number: the forwarder's, else the booking party's, else the customer's -->
  <xsl:variable name="own" select="(for $type in ('FF', 'BPR', 'CR') return /map/array[@key = 'references']/map[*[@key = 'type'] = $type])[1]"/>
  <!-- an update says the whole booking again, and a carrier's reference of it, which a request does not have -->
  <xsl:variable name="asked" select="/map/*[@key = 'carrierBookingRequestReference']"/>
  <xsl:variable name="updated" select="$asked, /map/*[@key = 'carrierBookingReference']"/>
  <xsl:variable name="locations" select="/map/array[@key = 'shipmentLocations']/map"/>

  <xsl:template match="/map">
    <events>
      <xsl:element name="{if (exists($updated)) then 'bookingAmended' else 'bookingRequested'}">
        <requestNo><xsl:value-of select="if ($asked != $own/*[@key = 'value']) then hub:unfit($asked, '/carrierBookingRequestReference', 'the number of /references: ' || $own/*[@key = 'value']) else $own/*[@key = 'value']"/></requestNo>
        <details>
          <line><xsl:value-of select="hub:line(*[@key = 'carrierCode'], *[@key = 'carrierCodeListProvider'])"/></line>
          <xsl:call-template name="own-parties"/>
          <xsl:sequence select="hub:copy('contractNo', *[@key = 'serviceContractReference'])"/>
          <xsl:sequence select="hub:copy('quotationNo', *[@key = 'contractQuotationReference'])"/>
          <xsl:sequence select="hub:copy('receiptType', *[@key = 'receiptTypeAtOrigin'])"/>
          <xsl:sequence select="hub:copy('deliveryType', *[@key = 'deliveryTypeAtDestination'])"/>
          <xsl:sequence select="hub:copy('originMovement', *[@key = 'cargoMovementTypeAtOrigin'])"/>
          <xsl:sequence select="hub:copy('destinationMovement', *[@key = 'cargoMovementTypeAtDestination'])"/>
          <xsl:for-each select="*[@key = 'freightPaymentTermCode']"><paymentTerm><xsl:value-of select="hub:code('dcsa-payment-terms', ., '/freightPaymentTermCode')"/></paymentTerm></xsl:for-each>
          <xsl:sequence select="hub:copy('incoTerm', *[@key = 'incoTerms'])"/>
          <xsl:sequence select="hub:copy('vesselId', hub:check-request('imo', map[@key = 'vessel']/*[@key = 'vesselIMONumber'], '/vessel/vesselIMONumber'))"/>
          <xsl:sequence select="hub:copy('vesselName', map[@key = 'vessel']/*[@key = 'name'])"/>
          <xsl:sequence select="hub:copy('voyageNo', *[@key = 'carrierExportVoyageNumber'])"/>
          <xsl:sequence select="hub:copy('serviceCode', *[@key = 'carrierServiceCode'])"/>
          <xsl:sequence select="hub:copy('departureOn', *[@key = 'expectedDepartureDate'])"/>
          <xsl:sequence select="hub:copy('placeOfReceipt', hub:location('PRE')/*[@key = 'UNLocationCode'])"/>
          <portOfLoading><xsl:value-of select="hub:need(hub:location('POL')/*[@key = 'UNLocationCode'], '/shipmentLocations', 'a location of type POL with a UNLocationCode')"/></portOfLoading>
          <portOfDischarge><xsl:value-of select="hub:need(hub:location('POD')/*[@key = 'UNLocationCode'], '/shipmentLocations', 'a location of type POD with a UNLocationCode')"/></portOfDischarge>
          <xsl:sequence select="hub:copy('placeOfDelivery', hub:location('PDE')/*[@key = 'UNLocationCode'])"/>
          <xsl:call-template name="rail"/>
          <declarationRequired><xsl:value-of select="(*[@key = 'isExportDeclarationRequired'], false())[1]"/></declarationRequired>
          <substitutionAllowed><xsl:value-of select="*[@key = 'isEquipmentSubstitutionAllowed']"/></substitutionAllowed>
          <xsl:sequence select="hub:copy('partialLoadAllowed', *[@key = 'isPartialLoadAllowed'])"/>
          <xsl:for-each select="*[@key = 'transportDocumentTypeCode']"><documentKind><xsl:value-of select="hub:code('dcsa-document-types', ., '/transportDocumentTypeCode')"/></documentKind></xsl:for-each>
          <xsl:call-template name="trade-parties"/>
          <xsl:apply-templates select="$equipments"/>
          <xsl:apply-templates select="$equipments/array[@key = 'commodities']/map"/>
          <xsl:for-each select="array[@key = 'references']/map except $own">
            <reference><xsl:sequence select="hub:copy('type', *[@key = 'type']), hub:copy('value', *[@key = 'value'])"/></reference>
          </xsl:for-each>
        </details>
      </xsl:element>
    </events>
  </xsl:template>

  <!-- DCSA has no name for our depot, so it is the facility the pre-carriage comes from -->
  <xsl:template name="rail">
    <xsl:if test="*[@key = 'requestedPreCarriageModeOfTransport'] = 'RAIL'">
      <rail>
        <depot><xsl:value-of select="hub:facility(hub:location('PCF'), '/shipmentLocations (PCF)/location/facility')"/></depot>
        <xsl:sequence select="hub:copy('stationFrom', hub:location('PCF')/*[@key = 'locationName'])"/>
        <xsl:sequence select="hub:copy('departureOn', *[@key = 'expectedDepartureFromPlaceOfReceiptDate'])"/>
      </rail>
    </xsl:if>
  </xsl:template>

  <!-- a carrier is known by its SMDG code as well as by its SCAC -->
  <xsl:function name="hub:line" as="xs:string">
    <xsl:param name="code" as="item()?"/>
    <xsl:param name="provider" as="item()?"/>
    <xsl:variable name="list" select="hub:code('dcsa-carrier-lists', $provider, '/carrierCodeListProvider')"/>
    <xsl:variable name="liner" select="hub:find-code('scac-liners', $code)"/>
    <xsl:variable name="other" select="if (hub:find-party($list, $code) = '' and $list = 'nmfta' and $liner != '') then hub:find-party('smdg', $liner) else ''"/>
    <xsl:sequence select="if ($other != '') then $other else hub:party($list, $code, '/carrierCode')"/>
  </xsl:function>

  <xsl:function name="hub:location" as="element()?">
    <xsl:param name="type" as="xs:string"/>
    <xsl:sequence select="$locations[*[@key = 'locationTypeCode'] = $type][1]/map[@key = 'location']"/>
  </xsl:function>
</xsl:stylesheet>
