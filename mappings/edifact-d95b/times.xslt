<?xml version="1.0" encoding="UTF-8"?>
<!-- How times are read: by their length, at the place where they are local. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    exclude-result-prefixes="#all">

  <!-- DTM without a zone is the local time of the place (C507/2379 203); the port's zone -->
  <xsl:variable name="zone" select="'+08:00'"/>

  <!-- 6, 8, 10, 12 or 14 digits: senders' tags (2379) and lengths disagree, the length is right. 202 alone is twelve digits with a short year -->
  <xsl:function name="hub:local" as="xs:string">
    <xsl:param name="value" as="item()?"/>
    <xsl:variable name="digits" select="replace(hub:unzoned($value), '[^0-9]', '')"/>
    <xsl:variable name="short" select="string-length($digits) = (6, 10) or (string-length($digits) = 12 and $value[. instance of element()]/../E2379 = '202')"/>
    <xsl:variable name="full" select="if ($short) then '20' || $digits else $digits"/>
    <xsl:variable name="text" select="replace(substring($full || '000000', 1, 14), '(....)(..)(..)(..)(..)(..)', '$1-$2-$3T$4:$5:$6')"/>
    <xsl:sequence select="if (string-length($full) = (8, 12, 14) and $text castable as xs:dateTime) then $text else ''"/>
  </xsl:function>

  <!-- 303 and its like end in a zone: Z, UTC, +08, +0800; empty where a time names none -->
  <xsl:function name="hub:own-zone" as="xs:string">
    <xsl:param name="value" as="item()?"/>
    <xsl:variable name="end" select="substring-after(normalize-space(string($value)), hub:unzoned($value))"/>
    <xsl:sequence select="if (matches($end, '^[+-]')) then substring($end, 1, 3) || ':' || substring(translate($end, ':', '') || '00', 4, 2) else if ($end != '') then 'Z' else ''"/>
  </xsl:function>

  <xsl:function name="hub:unzoned" as="xs:string">
    <xsl:param name="value" as="item()?"/>
    <xsl:sequence select="replace(normalize-space(string($value)), '^([0-9]{12}|[0-9]{14})(Z|UTC|GMT|[+-][0-9]{2}(:?[0-9]{2})?)$', '$1')"/>
  </xsl:function>

  <xsl:function name="hub:instant" as="xs:string">
    <xsl:param name="value" as="item()?"/>
    <xsl:param name="place" as="xs:string"/>
    <xsl:variable name="text" select="hub:local($value) || (hub:own-zone($value)[. != ''], $zone)[1]"/>
    <xsl:sequence select="if ($text castable as xs:dateTime) then $text else hub:need('', $place, 'a date and time, CCYYMMDDHHMM')"/>
  </xsl:function>

  <!-- the same at a place elsewhere: a UN/LOCODE whose zone our table knows, or a time that names its own -->
  <xsl:function name="hub:instant-at" as="xs:string">
    <xsl:param name="value" as="item()?"/>
    <xsl:param name="place" as="xs:string"/>
    <xsl:param name="locode" as="xs:string?"/>
    <xsl:variable name="local" select="hub:local($value)"/>
    <xsl:variable name="region" select="hub:region($locode)"/>
    <xsl:choose>
      <xsl:when test="$local = '' or hub:own-zone($value) != '' or not($locode != '')"><xsl:sequence select="hub:instant($value, $place)"/></xsl:when>
      <xsl:when test="$region = ''">
        <xsl:sequence select="hub:need('', $place || ' at ' || $locode, 'a time with its zone, as 202611241000+0800 and 2379 303, or a place of our table place-zones')"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="near" select="xs:dateTime($local || hub:offset($local || 'Z', $region))"/>
        <xsl:sequence select="$local || hub:offset(string($near), $region)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- a fact of this port's own gates and quays: the place's zone where we know it, else the port's -->
  <xsl:function name="hub:instant-here" as="xs:string">
    <xsl:param name="value" as="item()?"/>
    <xsl:param name="place" as="xs:string"/>
    <xsl:param name="locode" as="xs:string?"/>
    <xsl:sequence select="hub:instant-at($value, $place, $locode[hub:region(.) != ''])"/>
  </xsl:function>

  <xsl:function name="hub:region" as="xs:string">
    <xsl:param name="locode" as="xs:string?"/>
    <xsl:sequence select="(hub:find-code('place-zones', string($locode)), hub:find-code('place-zones', substring(string($locode), 1, 2)), '')[. != ''][1] => string()"/>
  </xsl:function>

  <!-- +08:00, -04:00: what the clocks of a region showed against UTC at an instant -->
  <xsl:function name="hub:offset" as="xs:string">
    <xsl:param name="instant" as="xs:string"/>
    <xsl:param name="region" as="xs:string"/>
    <xsl:sequence select="format-dateTime(xs:dateTime($instant), '[Z]', 'en', (), $region)"/>
  </xsl:function>

  <xsl:function name="hub:day" as="xs:string">
    <xsl:param name="value" as="item()?"/>
    <xsl:param name="place" as="xs:string"/>
    <xsl:sequence select="substring(hub:instant($value, $place), 1, 10)"/>
  </xsl:function>
</xsl:stylesheet>
