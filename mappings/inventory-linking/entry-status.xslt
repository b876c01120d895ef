<?xml version="1.0" encoding="UTF-8"?>
<!-- Where an entry stands in the inventory: its three codes, raw and in words. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    exclude-result-prefixes="#all">
  <xsl:include href="../customs/common.xslt"/>

  <!-- ics 3/roe 6/soe 22, as they came -->
  <xsl:function name="hub:raw" as="xs:string">
    <xsl:param name="status" as="element()*"/>
    <xsl:variable name="said" select="hub:once($status)/(*:ics, *:roe, *:soe)[normalize-space()]"/>
    <xsl:sequence select="string-join($said ! (local-name() || ' ' || normalize-space(.)), '/')"/>
  </xsl:function>

  <!-- the same in words, where our tables know them -->
  <xsl:function name="hub:words" as="xs:string">
    <xsl:param name="status" as="element()*"/>
    <xsl:param name="ladder" as="xs:string"/>
    <xsl:sequence select="hub:remarks((hub:find-code('uk-entry-routes', $status/*:roe), hub:find-code($ladder, $status/*:soe)))"/>
  </xsl:function>
</xsl:stylesheet>
