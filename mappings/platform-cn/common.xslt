<?xml version="1.0" encoding="UTF-8"?>
<!-- What every platform file needs: places for people, times of five widths, ships' numbers. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    exclude-result-prefixes="#all">

  <!-- record 3 (50), line 3, byte 120, field status -->
  <xsl:function name="hub:at" as="xs:string">
    <xsl:param name="record" as="element()"/>
    <xsl:param name="field" as="xs:string"/>
    <xsl:sequence select="'record ' || $record/@n || ' (' || substring(local-name($record), 2) || '), line ' || $record/@line || ', byte ' || $record/@offset || ', field ' || $field"/>
  </xsl:function>

  <!-- CCYYMMDD, YYMMDDhhmm, CCYYMMDDhhmm, CCYYMMDDhhmmss, and CCYYMMDDhhmm with 086 behind it; a time without a zone is China's -->
  <xsl:function name="hub:time" as="xs:string">
    <xsl:param name="value" as="item()?"/>
    <xsl:param name="place" as="xs:string"/>
    <xsl:variable name="came" select="normalize-space(string($value))"/>
    <xsl:variable name="digits" select="if (matches($came, '^\d{12}086$')) then substring($came, 1, 12) else if (matches($came, '^\d{10}$')) then '20' || $came else $came"/>
    <xsl:variable name="full" select="if (matches($digits, '^(\d{8}|\d{12}|\d{14})$')) then substring($digits || '000000', 1, 14) else ''"/>
    <xsl:variable name="text" select="replace($full, '^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$', '$1-$2-$3T$4:$5:$6+08:00')"/>
    <xsl:sequence select="if ($text castable as xs:dateTime) then $text else hub:unfit($value, $place, 'a time, CCYYMMDDhhmm')"/>
  </xsl:function>

  <!-- when it happened: the first of these that was told, else when the file was made -->
  <xsl:function name="hub:happened" as="xs:string">
    <xsl:param name="times" as="element()*"/>
    <xsl:param name="head" as="element()"/>
    <xsl:variable name="time" select="($times, $head/createTime)[1]"/>
    <xsl:sequence select="hub:time($time, hub:at($time/.., local-name($time)))"/>
  </xsl:function>

  <!-- UN9346524 and CN20190001234 are 9346524 and 20190001234: UN marks foreign-going ships, CN China's own -->
  <xsl:function name="hub:ship" as="xs:string">
    <xsl:param name="value" as="item()?"/>
    <xsl:sequence select="replace(string($value), '^(UN|CN)(\d+)$', '$2')"/>
  </xsl:function>

  <!-- CSQU 3054383 is CSQU3054383 -->
  <xsl:function name="hub:box" as="xs:string">
    <xsl:param name="value" as="item()?"/>
    <xsl:sequence select="upper-case(replace(string($value), '[^A-Za-z0-9]', ''))"/>
  </xsl:function>

  <!-- IFCSUM made at 202511241015: what a bill's document is called, because the file has no number -->
  <xsl:function name="hub:document" as="xs:string">
    <xsl:param name="head" as="element()"/>
    <xsl:sequence select="$head/messageType || '-' || $head/createTime || '-' || $head/sender"/>
  </xsl:function>

  <!-- an instant of ours as China's clock shows it -->
  <xsl:function name="hub:clock" as="xs:string">
    <xsl:param name="value" as="item()"/>
    <xsl:sequence select="format-dateTime(adjust-dateTime-to-timezone(xs:dateTime($value), xs:dayTimeDuration('PT8H')), '[Y0001][M01][D01][H01][m01]')"/>
  </xsl:function>
</xsl:stylesheet>
