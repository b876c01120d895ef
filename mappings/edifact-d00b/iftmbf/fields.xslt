<?xml version="1.0" encoding="UTF-8"?>
<!-- The line of last resort: what the directory has no place for, or too short a one, goes by our own name as FTX+ACB++FLD::ZZZ+name:value -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" exclude-result-prefixes="#all">

  <!-- what fits into the element a word is written to: D.00B's lengths; 3036 is 5 times 35, 3042 four times, 7102 ten times -->
  <xsl:variable name="fitting" as="map(xs:string, xs:string)" select="map{
    'requestNo': '.{1,35}', 'vesselId': '.{1,9}', 'vesselName': '.{1,35}', 'voyageNo': '.{1,17}', 'incoTerm': '.{1,3}',
    'stationFrom': '.{1,25}', 'stationTo': '.{1,25}', 'name': '(\S(.{0,33}\S)?( |$)){1,5}', 'street': '(\S(.{0,33}\S)?( |$)){1,4}',
    'city': '.{1,35}', 'countryCode': '.{1,3}', 'contactName': '.{1,35}', 'sizeType': '.{1,10}', 'hsCode': '.{1,35}',
    'packageCode': '.{1,17}', 'marks': '(.{1,35}(\n|$)){1,10}', 'unNo': '[0-9]{4}', 'imoClass': '.{1,7}', 'type': '.{1,35}'}"/>

  <!-- empty where the value does not fit its place; the field line carries it then -->
  <xsl:function name="hub:fit" as="xs:string">
    <xsl:param name="field" as="element()?"/>
    <xsl:variable name="form" select="map:get($fitting, local-name($field))"/>
    <xsl:sequence select="if (empty($form) or matches($field, '^(' || $form || ')$')) then string($field) else ''"/>
  </xsl:function>

  <!-- voyageNo, rail/stationFrom, tradeParty/2/name -->
  <xsl:function name="hub:name" as="xs:string">
    <xsl:param name="field" as="element()"/>
    <xsl:variable name="of" select="$field/parent::*[not(local-name() = ('details', 'requestBooking'))]"/>
    <xsl:variable name="nth" select="count($of/preceding-sibling::*[local-name() = local-name($of)]) + 1"/>
    <xsl:sequence select="string-join((local-name($of)[$of], string($nth)[$of and not(local-name($of) = 'rail')], local-name($field)), '/')"/>
  </xsl:function>

  <xsl:template name="field">
    <xsl:param name="field" as="element()?"/>
    <xsl:if test="$field">
      <FTX>
        <E4451>ACB</E4451>
        <C107><E4441>FLD</E4441><E3055>ZZZ</E3055></C107>
        <C108><E4440><xsl:value-of select="hub:name($field)"/></E4440><xsl:for-each select="hub:lines($field)"><E4440><xsl:value-of select="."/></E4440></xsl:for-each></C108>
      </FTX>
    </xsl:if>
  </xsl:template>

  <!-- reading: the field line of this name in the message, else nothing -->
  <xsl:function name="hub:field" as="xs:string*">
    <xsl:param name="message" as="element()"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="$message/FTX[E4451 = 'ACB'][C107/E4441 = 'FLD']/C108[E4440[1] = $name] ! string-join(subsequence(E4440, 2), '&#10;')"/>
  </xsl:function>
</xsl:stylesheet>
