<?xml version="1.0" encoding="UTF-8"?>
<!-- The rows of one booking. What belongs to the booking may stand in each of them, or in the first alone. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../../csv/common.xslt"/>
  <xsl:include href="cells.xslt"/>
  <xsl:include href="goods.xslt"/>

  <xsl:template match="rows">
    <events>
      <bookingRequested>
        <requestNo><xsl:value-of select="row[1]/request_no"/></requestNo>
        <details>
          <line><xsl:value-of select="hub:party-of(row, 'line', 'smdg')"/></line>
          <xsl:sequence select="hub:party-cell(row, 'broker'), hub:party-cell(row, 'terminal'), hub:party-cell(row, 'yard'), hub:party-cell(row, 'packer')"/>
          <xsl:sequence select="hub:cell(row, 'contractNo', 'contract_no')"/>
          <xsl:call-template name="services"/>
          <xsl:for-each select="hub:one(row, 'payment')"><paymentTerm><xsl:value-of select="hub:code('sheet-payment-terms', upper-case(.), hub:at(.., 'payment'))"/></paymentTerm></xsl:for-each>
          <xsl:for-each select="hub:one(row, 'incoterm')"><incoTerm><xsl:value-of select="upper-case(.)"/></incoTerm></xsl:for-each>
          <xsl:sequence select="hub:cell(row, 'vesselName', 'vessel_name'), hub:cell(row, 'voyageNo', 'voyage_no'), hub:cell(row, 'departureOn', 'departure_on')"/>
          <xsl:sequence select="hub:place(row, 'placeOfReceipt', 'place_of_receipt'), hub:place(row, 'portOfLoading', 'port_of_loading'), hub:place(row, 'portOfDischarge', 'port_of_discharge'), hub:place(row, 'placeOfDelivery', 'place_of_delivery')"/>
          <declarationRequired><xsl:value-of select="hub:answer(hub:one(row, 'declaration'))"/></declarationRequired>
          <substitutionAllowed><xsl:value-of select="hub:answer(hub:one(row, 'substitution'))"/></substitutionAllowed>
          <xsl:call-template name="trade-parties"/>
          <xsl:apply-templates select="row[size_type]" mode="equipment"/>
          <xsl:apply-templates select="row" mode="cargo"/>
          <xsl:sequence select="hub:cell(row, 'remark', 'remark')"/>
        </details>
      </bookingRequested>
    </events>
  </xsl:template>

  <!-- CY-DOOR is CY at the origin and SD at the destination -->
  <xsl:template name="services">
    <xsl:variable name="term" select="hub:one(row, 'service_term')"/>
    <xsl:variable name="ends" select="tokenize(upper-case($term), '\s*-\s*') ! hub:code('sheet-services', ., hub:at($term/.., 'service_term'))"/>
    <xsl:variable name="type" select="hub:one(row, 'cargo_type')"/>
    <xsl:variable name="movement" select="hub:code('sheet-cargo-types', upper-case($type), hub:at($type/.., 'cargo_type'))"/>
    <receiptType><xsl:value-of select="$ends[1]"/></receiptType>
    <deliveryType><xsl:value-of select="$ends[2]"/></deliveryType>
    <originMovement><xsl:value-of select="$movement"/></originMovement>
    <destinationMovement><xsl:value-of select="$movement"/></destinationMovement>
  </xsl:template>

  <xsl:template name="trade-parties">
    <tradeParty>
      <function>SHIPPER</function>
      <name><xsl:value-of select="hub:one(row, 'shipper')"/></name>
      <xsl:sequence select="hub:cell(row, 'creditCode', 'shipper_credit_code'), hub:cell(row, 'contactName', 'shipper_contact'), hub:cell(row, 'contactPhone', 'shipper_phone')"/>
    </tradeParty>
    <xsl:for-each select="hub:one(row, 'consignee')"><tradeParty><function>CONSIGNEE</function><name><xsl:value-of select="."/></name></tradeParty></xsl:for-each>
    <xsl:for-each select="hub:one(row, 'notify_party')"><tradeParty><function>NOTIFY_PARTY</function><name><xsl:value-of select="."/></name></tradeParty></xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
