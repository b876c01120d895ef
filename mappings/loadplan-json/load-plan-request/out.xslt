<?xml version="1.0" encoding="UTF-8"?>
<!-- A booking as JSON: its fields under their own names, lists in the plural, numbers and booleans as such. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xpath-default-namespace="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:output method="json" indent="no"/>
  <xsl:param name="reference" as="xs:string" select="''"/>

  <!-- what may stand several times, and what it is called then -->
  <xsl:variable name="lists" select="map { 'tradeParty': 'tradeParties', 'equipment': 'equipment', 'cargo': 'cargo', 'hsCode': 'hsCodes', 'reference': 'references' }"/>
  <xsl:variable name="numbers" select="'equipmentLine', 'quantity', 'packages', 'grossKg', 'netKg', 'volumeM3', 'setpointCelsius'"/>
  <xsl:variable name="booleans" select="'shipperOwned', 'declarationRequired', 'substitutionAllowed', 'partialLoadAllowed'"/>

  <xsl:template match="requestLoadPlan">
    <xsl:sequence select="map:merge((
        map { 'type': 'load-plan-request', 'documentId': string(@instructionId), 'reference': $reference, 'issuedAt': string(@issuedAt) },
        hub:fields(* except details), map { 'details': hub:fields(details/*) }))"/>
  </xsl:template>

  <xsl:function name="hub:fields" as="map(*)">
    <xsl:param name="elements" as="element()*"/>
    <xsl:map>
      <xsl:for-each-group select="$elements" group-by="local-name()">
        <xsl:variable name="list" select="$lists(current-grouping-key())"/>
        <xsl:map-entry key="($list, current-grouping-key())[1]" select="if (exists($list)) then array { current-group() ! hub:value(.) } else hub:value(.)"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:function>

  <xsl:function name="hub:value" as="item()">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        if ($element/*) then hub:fields($element/*)
        else if (local-name($element) = $numbers) then xs:decimal($element)
        else if (local-name($element) = $booleans) then xs:boolean($element)
        else string($element)"/>
  </xsl:function>
</xsl:stylesheet>
