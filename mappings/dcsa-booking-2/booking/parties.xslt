<?xml version="1.0" encoding="UTF-8"?>
<!-- Who takes part: those the hub carries things to, and the firms of the trade. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="http://www.w3.org/2005/xpath-functions" xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <!-- broker: another party with function CB (UN/EDIFACT 3035), by our code for it; places: by facility code -->
  <xsl:template name="own-parties">
    <xsl:variable name="broker" select="map[@key = 'documentParties']/array[@key = 'other']/map[*[@key = 'partyFunction'] = 'CB'][1]/map[@key = 'party']"/>
    <xsl:for-each select="$broker">
      <broker><xsl:value-of select="hub:party('edifact', array[@key = 'identifyingCodes']/map[1]/*[@key = 'partyCode'], '/documentParties/other (CB)/party/identifyingCodes/0/partyCode')"/></broker>
    </xsl:for-each>
    <xsl:for-each select="(hub:location('POL'), hub:location('FCD'))[map[@key = 'facility']][1]">
      <terminal><xsl:value-of select="hub:facility(., '/shipmentLocations (POL)/location/facility/facilityCode')"/></terminal>
    </xsl:for-each>
    <xsl:for-each select="($equipments/map[@key = ('emptyContainerPickup', 'originEmptyContainerPickup')]/map[@key = 'depotReleaseLocation'][map[@key = 'facility']])[1]">
      <yard><xsl:value-of select="hub:facility(., '/requestedEquipments/0/emptyContainerPickup/depotReleaseLocation/facility/facilityCode')"/></yard>
    </xsl:for-each>
    <xsl:for-each select="($equipments/array[@key = 'containerPositionings']/map/map[@key = 'location'][map[@key = 'facility']])[1]">
      <packer><xsl:value-of select="hub:facility(., '/requestedEquipments/0/containerPositionings/0/location/facility/facilityCode')"/></packer>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="trade-parties">
    <xsl:variable name="parties" select="map[@key = 'documentParties']"/>
    <xsl:for-each select="$parties/map[@key = ('bookingAgent', 'shipper', 'consignee', 'serviceContractOwner')]">
      <xsl:call-template name="trade-party">
        <xsl:with-param name="function" select="hub:code('dcsa-party-functions', @key, '/documentParties')"/>
        <!-- whom to ask about the booking, where the agent itself names nobody -->
        <xsl:with-param name="contact" select="if (@key = 'bookingAgent' and not(array[@key = 'partyContactDetails'])) then ../../array[@key = 'partyContactDetails']/map[1] else ()"/>
      </xsl:call-template>
    </xsl:for-each>
    <xsl:for-each select="$parties/array[@key = 'other']/map[*[@key = 'partyFunction'] != 'CB']">
      <xsl:variable name="function" select="hub:code('dcsa-party-functions', *[@key = 'partyFunction'], '/documentParties/other/' || position() - 1 || '/partyFunction')"/>
      <xsl:for-each select="map[@key = 'party']">
        <xsl:call-template name="trade-party"><xsl:with-param name="function" select="$function"/></xsl:call-template>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="trade-party">
    <xsl:param name="function" as="xs:string"/>
    <xsl:param name="contact" as="element()?"/>
    <xsl:variable name="address" select="map[@key = 'address']"/>
    <xsl:variable name="ask" select="(array[@key = 'partyContactDetails']/map[1], $contact)[1]"/>
    <tradeParty>
      <function><xsl:value-of select="$function"/></function>
      <name><xsl:value-of select="*[@key = 'partyName']"/></name>
      <xsl:sequence select="hub:copy('creditCode', array[@key = 'taxLegalReferences']/map[*[@key = 'type'] = 'USCC'][1]/*[@key = 'value'])"/>
      <xsl:sequence select="hub:copy('street', string-join($address/*[@key = ('street', 'streetNumber')], ' '))"/>
      <xsl:sequence select="hub:copy('city', $address/*[@key = 'city'])"/>
      <xsl:sequence select="hub:copy('countryCode', $address/*[@key = 'countryCode'])"/>
      <xsl:sequence select="hub:copy('contactName', $ask/*[@key = 'name'])"/>
      <xsl:sequence select="hub:copy('contactPhone', $ask/*[@key = 'phone'])"/>
      <xsl:sequence select="hub:copy('contactEmail', $ask/*[@key = 'email'])"/>
    </tradeParty>
  </xsl:template>
</xsl:stylesheet>
