<?xml version="1.0" encoding="UTF-8"?>
<!-- How values are read: masses, places for people, lines of text. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    exclude-result-prefixes="#all">

  <!-- EQD (message segment 9, line 9) -->
  <xsl:function name="hub:place" as="xs:string">
    <xsl:param name="segment" as="element()"/>
    <xsl:param name="path" as="xs:string"/>
    <xsl:sequence select="$path || ' (segment ' || $segment/@n || ', line ' || $segment/@line || ')'"/>
  </xsl:function>

  <!-- ISO 9735 clause 10: comma and point are both decimal marks -->
  <xsl:function name="hub:number" as="xs:string">
    <xsl:param name="value" as="item()?"/>
    <xsl:param name="place" as="xs:string"/>
    <xsl:variable name="text" select="normalize-space(translate(string($value), ',', '.'))"/>
    <xsl:sequence select="if ($text castable as xs:decimal) then $text else hub:need('', $place, 'a number')"/>
  </xsl:function>

  <!-- a mass in kilograms, as it was written where it was written in kilograms -->
  <xsl:function name="hub:kilograms" as="xs:string">
    <xsl:param name="mea" as="element()"/>
    <xsl:variable name="number" select="hub:number($mea/C174/E6314, hub:place($mea, 'MEA/C174/6314'))"/>
    <xsl:variable name="factor" select="hub:code('mass-units', $mea/C174/E6411, hub:place($mea, 'MEA/C174/6411'))"/>
    <xsl:sequence select="if ($factor = ('1', '') or $number = '') then $number else string(round(xs:decimal($number) * xs:decimal($factor), 3))"/>
  </xsl:function>

  <!-- text in lines; empty ones and blanks around them carry nothing in EDIFACT -->
  <xsl:function name="hub:lines" as="xs:string*">
    <xsl:param name="text" as="item()?"/>
    <xsl:sequence select="tokenize(string($text), '\s*\n\s*')[. != ''] ! replace(., '^\s+|\s+$', '')"/>
  </xsl:function>

  <!-- text in lines of at most so many characters, broken between words -->
  <xsl:function name="hub:wrapped" as="xs:string*">
    <xsl:param name="text" as="item()?"/>
    <xsl:param name="most" as="xs:integer"/>
    <xsl:for-each select="hub:lines($text)">
      <xsl:analyze-string select="." regex="(\S(.{{0,{$most - 2}}}\S)?)(\s+|$)|(\S{{1,{$most}}})">
        <xsl:matching-substring><xsl:sequence select="normalize-space(.)"/></xsl:matching-substring>
      </xsl:analyze-string>
    </xsl:for-each>
  </xsl:function>
</xsl:stylesheet>
