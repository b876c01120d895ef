<?xml version="1.0" encoding="UTF-8"?>
<!-- What a JSON field becomes: an element of ours where it says something, nothing where it does not. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="http://www.w3.org/2005/xpath-functions" exclude-result-prefixes="#all">

  <xsl:function name="hub:copy" as="element()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="item()*"/>
    <xsl:variable name="text" select="normalize-space(string($value[1]))"/>
    <xsl:if test="$text != ''">
      <xsl:element name="{$name}" namespace="urn:singlewindow:hub:canonical:1"><xsl:value-of select="$text"/></xsl:element>
    </xsl:if>
  </xsl:function>

  <!-- a time without its zone could be any port's -->
  <xsl:function name="hub:moment" as="xs:string">
    <xsl:param name="value" as="item()?"/>
    <xsl:param name="place" as="xs:string"/>
    <xsl:variable name="came" select="normalize-space(string($value))"/>
    <xsl:sequence select="if ($came castable as xs:dateTimeStamp) then $came else if ($came = '') then hub:need('', $place, 'when it happened')
        else hub:unfit($came, $place, 'a date and time with its zone, 2026-11-24T11:00:00+08:00')"/>
  </xsl:function>

  <!-- the factors are exact: the international pound and foot of 1959 -->
  <xsl:variable name="factors" select="map { 'KGM': 1.0, 'LBR': 0.45359237, 'MTQ': 1.0, 'FTQ': 0.028316846592 }"/>

  <!-- { value, unit } in kilograms or cubic metres -->
  <xsl:function name="hub:measure" as="xs:string">
    <xsl:param name="measure" as="element()?"/>
    <xsl:variable name="value" select="$measure/*[@key = 'value']"/>
    <xsl:sequence select="if ($value) then string(round(xs:decimal(xs:double($value)) * xs:decimal($factors($measure/*[@key = 'unit'])), 3)) else ''"/>
  </xsl:function>

  <xsl:function name="hub:facility" as="xs:string">
    <xsl:param name="location" as="element()?"/>
    <xsl:param name="place" as="xs:string"/>
    <xsl:sequence select="hub:party('edifact', $location/map[@key = 'facility']/*[@key = 'facilityCode'], $place)"/>
  </xsl:function>
</xsl:stylesheet>
