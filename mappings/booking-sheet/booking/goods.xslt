<?xml version="1.0" encoding="UTF-8"?>
<!-- A row with a size and type is a line of containers and goods in them; one without is more goods in those above. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <xsl:template match="row" mode="equipment">
    <equipment>
      <sizeType><xsl:value-of select="size_type"/></sizeType>
      <quantity><xsl:value-of select="hub:need(quantity, hub:at(., 'quantity'), 'how many containers')"/></quantity>
      <!-- by agreement: the line's, where the sheet says nothing -->
      <shipperOwned><xsl:value-of select="(hub:answer(shipper_owned)[. != ''], 'false')[1]"/></shipperOwned>
      <xsl:sequence select="hub:element('setpointCelsius', temperature)"/>
    </equipment>
  </xsl:template>

  <xsl:template match="row" mode="cargo">
    <xsl:variable name="line" select="count((preceding-sibling::row, .)[size_type])"/>
    <cargo>
      <equipmentLine><xsl:value-of select="if ($line > 0) then $line else hub:need('', hub:at(., 'size_type'), 'the containers these goods go into, here or in a row above')"/></equipmentLine>
      <description><xsl:value-of select="goods"/></description>
      <xsl:for-each select="tokenize(hs_code, '\s*[,/]\s*')[. != '']"><hsCode><xsl:value-of select="translate(., '.', '')"/></hsCode></xsl:for-each>
      <xsl:sequence select="hub:element('grossKg', gross_kg), hub:element('volumeM3', volume_m3), hub:element('packages', packages), hub:element('packageCode', package_code)"/>
      <xsl:sequence select="hub:element('marks', marks), hub:element('unNo', un_no), hub:element('imoClass', imo_class)"/>
    </cargo>
  </xsl:template>
</xsl:stylesheet>
