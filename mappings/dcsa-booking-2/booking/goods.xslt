<?xml version="1.0" encoding="UTF-8"?>
<!-- The equipment and what goes into it. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="http://www.w3.org/2005/xpath-functions" xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <xsl:template match="array[@key = 'requestedEquipments']/map">
    <xsl:variable name="settings" select="map[@key = 'activeReeferSettings']"/>
    <xsl:variable name="set" select="$settings/*[@key = 'temperatureSetpoint']"/>
    <equipment>
      <sizeType><xsl:value-of select="hub:check-request('size-type', *[@key = 'ISOEquipmentCode'], '/requestedEquipments/' || count(preceding-sibling::map) || '/ISOEquipmentCode')"/></sizeType>
      <quantity><xsl:value-of select="xs:integer(*[@key = 'units'])"/></quantity>
      <shipperOwned><xsl:value-of select="*[@key = 'isShipperOwned']"/></shipperOwned>
      <xsl:sequence select="hub:copy('grossKg', hub:measure(map[@key = 'cargoGrossWeight']))"/>
      <xsl:if test="$set">
        <setpointCelsius><xsl:value-of select="if ($settings/*[@key = 'temperatureUnit'] = 'FAH') then round((xs:decimal(xs:double($set)) - 32) * 5 div 9, 1) else xs:decimal(xs:double($set))"/></setpointCelsius>
      </xsl:if>
    </equipment>
  </xsl:template>

  <xsl:template match="array[@key = 'commodities']/map">
    <xsl:variable name="packaging" select="map[@key = 'outerPackaging']"/>
    <xsl:variable name="dangerous" select="$packaging/array[@key = 'dangerousGoods']/map[1]"/>
    <cargo>
      <equipmentLine><xsl:value-of select="count(../../preceding-sibling::map) + 1"/></equipmentLine>
      <description><xsl:value-of select="*[@key = 'commodityType']"/></description>
      <xsl:for-each select="array[@key = ('HSCodes', 'extendedHSCodes')]/*"><hsCode><xsl:value-of select="."/></hsCode></xsl:for-each>
      <xsl:sequence select="hub:copy('grossKg', hub:measure(map[@key = 'cargoGrossWeight']))"/>
      <xsl:sequence select="hub:copy('netKg', hub:measure(map[@key = 'cargoNetWeight']))"/>
      <xsl:sequence select="hub:copy('volumeM3', hub:measure(map[@key = 'cargoGrossVolume']))"/>
      <xsl:for-each select="$packaging/*[@key = 'numberOfPackages']"><packages><xsl:value-of select="xs:integer(.)"/></packages></xsl:for-each>
      <xsl:sequence select="hub:copy('packageCode', $packaging/*[@key = 'packageCode'])"/>
      <xsl:sequence select="hub:copy('marks', $packaging/*[@key = 'description'])"/>
      <xsl:sequence select="hub:copy('unNo', $dangerous/*[@key = ('unNumber', 'naNumber')])"/>
      <xsl:sequence select="hub:copy('imoClass', hub:check-request('imo-class', $dangerous/*[@key = 'imoClass'], '/requestedEquipments/' || count(../../preceding-sibling::map) || '/commodities/' || count(preceding-sibling::map) || '/outerPackaging/dangerousGoods/0/imoClass'))"/>
    </cargo>
  </xsl:template>
</xsl:stylesheet>
