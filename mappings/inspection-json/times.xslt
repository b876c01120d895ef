<?xml version="1.0" encoding="UTF-8"?>
<!-- Times without seconds are full minutes. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    exclude-result-prefixes="#all">
  <xsl:function name="hub:instant" as="xs:string">
    <xsl:param name="time" as="item()"/>
    <xsl:sequence select="replace(string($time), 'T(\d\d:\d\d)([Z+-])', 'T$1:00$2')"/>
  </xsl:function>
</xsl:stylesheet>
