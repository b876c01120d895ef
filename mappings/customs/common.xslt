<?xml version="1.0" encoding="UTF-8"?>
<!-- What the messages of customs outside China share: elements where something is said, times, and references. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    exclude-result-prefixes="#all">

  <!-- an element of ours where something is said, nothing where not; a note is cut to what our language takes -->
  <xsl:function name="hub:tell" as="element()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="item()*"/>
    <xsl:variable name="text" select="normalize-space(string($value[1]))"/>
    <xsl:if test="$text != ''">
      <xsl:element name="{$name}" namespace="urn:singlewindow:hub:canonical:1"><xsl:value-of select="substring($text, 1, 512)"/></xsl:element>
    </xsl:if>
  </xsl:function>

  <!-- what may stand once: a second one is refused, for nobody can tell which of them is meant -->
  <xsl:function name="hub:once" as="item()?">
    <xsl:param name="items" as="item()*"/>
    <xsl:variable name="place" select="string-join($items[1][. instance of element()]/ancestor-or-self::*/local-name(), '/')"/>
    <xsl:sequence select="if (count($items) gt 1) then $items[1][hub:unfit(string-join($items ! normalize-space(string(.)), ', '), $place, 'one and not ' || count($items)) = ''] else $items"/>
  </xsl:function>

  <!-- its text, or an empty one -->
  <xsl:function name="hub:text" as="xs:string">
    <xsl:param name="items" as="item()*"/>
    <xsl:sequence select="normalize-space(string(hub:once($items)))"/>
  </xsl:function>

  <!-- several remarks in one -->
  <xsl:function name="hub:remarks" as="xs:string">
    <xsl:param name="remarks" as="item()*"/>
    <xsl:sequence select="string-join($remarks ! normalize-space(string(.))[. != ''], '; ')"/>
  </xsl:function>

  <!-- 20191113172216Z (304), 201901140945, 2007-10-26T07:36:28, 2024-01-16T15:13:35.035Z; without a zone it is UTC -->
  <xsl:function name="hub:instant" as="xs:string">
    <xsl:param name="value" as="item()*"/>
    <xsl:param name="place" as="xs:string"/>
    <xsl:variable name="came" select="hub:text($value)"/>
    <xsl:variable name="zone" select="if (matches($came, '\d(Z|[+-]\d\d:?\d\d)$')) then replace($came, '^.*?(Z|[+-]\d\d):?(\d\d)?$', '$1:$2') else 'Z'"/>
    <xsl:variable name="digits" select="replace(replace($came, '(Z|[+-]\d\d:?\d\d)$', ''), '[^0-9]', '') || '000000'"/>
    <xsl:variable name="text" select="replace(substring($digits, 1, 14), '^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$', '$1-$2-$3T$4:$5:$6') || replace($zone, 'Z:?', 'Z')"/>
    <xsl:sequence select="if ($text castable as xs:dateTime) then $text else hub:unfit($came, $place, 'a date and time')"/>
  </xsl:function>

  <!-- the number of a declaration: customs' own where it is known, else the trader's -->
  <xsl:function name="hub:declaration" as="xs:string">
    <xsl:param name="mrn" as="item()*"/>
    <xsl:param name="lrn" as="item()*"/>
    <xsl:param name="place" as="xs:string"/>
    <xsl:variable name="known" select="hub:check('mrn', hub:once($mrn), $place)"/>
    <xsl:sequence select="if ($known != '') then $known else hub:need(hub:text($lrn), $place, 'the number of the declaration')"/>
  </xsl:function>
</xsl:stylesheet>
