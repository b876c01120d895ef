<?xml version="1.0" encoding="UTF-8"?>
<!-- What every CSV mapping needs: places for people, local times, container numbers, and the way back. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    exclude-result-prefixes="#all">

  <!-- a time without a zone is the port's -->
  <xsl:variable name="zone" select="'+08:00'"/>

  <!-- row 3 (line 4), column booking_no; a workbook or a file of fixed widths says itself where a cell stands -->
  <xsl:function name="hub:at" as="xs:string">
    <xsl:param name="row" as="element()"/>
    <xsl:param name="column" as="xs:string"/>
    <xsl:sequence select="($row/*[local-name() = $column]/@at/string(), ($row/@place, 'row ' || $row/@n || ' (line ' || $row/@line || ')')[1] || ', column ' || $column)[1]"/>
  </xsl:function>

  <!-- 2026-11-24 10:00, 2026-11-24T10:00:00, 202611241000, 2026/11/24 10:00; office programs write 2026/1/5 9:05 too; a zone is kept -->
  <xsl:function name="hub:local" as="xs:string">
    <xsl:param name="value" as="item()?"/>
    <xsl:param name="place" as="xs:string"/>
    <xsl:variable name="came" select="normalize-space(string($value))"/>
    <xsl:variable name="own" select="if (matches($came, '(Z|[+-]\d\d:\d\d)$')) then replace($came, '^.*?(Z|[+-]\d\d:\d\d)$', '$1') else ''"/>
    <xsl:variable name="bare" select="substring($came, 1, string-length($came) - string-length($own))"/>
    <xsl:variable name="spread" select="replace($bare, '^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?$', '$1-$2-$3 $4:$5:$6')"/>
    <xsl:variable name="parts" select="tokenize($spread, '[-/T :]+')[. != '']"/>
    <xsl:variable name="two" select="for $part in $parts return substring('0' || $part, if (string-length($part) = 1) then 1 else 2)"/>
    <xsl:variable name="text" select="string-join($two[position() le 3], '-') || 'T' || string-join(($two[position() gt 3], '00'[count($two) = 5]), ':') || ($own[. != ''], $zone)[1]"/>
    <xsl:sequence select="if ($text castable as xs:dateTime) then $text else hub:unfit($value, $place, 'a date and time, YYYY-MM-DD hh:mm')"/>
  </xsl:function>

  <!-- CSQU 305438-3 is CSQU3054383 -->
  <xsl:function name="hub:box" as="xs:string">
    <xsl:param name="value" as="item()?"/>
    <xsl:sequence select="upper-case(replace(string($value), '[^A-Za-z0-9]', ''))"/>
  </xsl:function>

  <!-- an instant of ours as the port's clock shows it -->
  <xsl:function name="hub:clock" as="xs:string">
    <xsl:param name="value" as="item()"/>
    <xsl:sequence select="format-dateTime(adjust-dateTime-to-timezone(xs:dateTime($value), xs:dayTimeDuration('PT8H')), '[Y0001]-[M01]-[D01] [H01]:[m01]')"/>
  </xsl:function>
</xsl:stylesheet>
