<?xml version="1.0" encoding="UTF-8"?>
<!-- Fields of a declaration: absent where there is no value. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1" exclude-result-prefixes="#all">

  <!-- a number or a code goes as it is: cut, it would be another -->
  <xsl:function name="hub:field" as="element()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="item()?"/>
    <xsl:if test="normalize-space(string($value))">
      <xsl:element name="{$name}" namespace="http://www.chinaport.gov.cn/dec"><xsl:value-of select="normalize-space(string($value))"/></xsl:element>
    </xsl:if>
  </xsl:function>

  <!-- a text is cut at the field's length -->
  <xsl:function name="hub:text" as="element()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="item()?"/>
    <xsl:param name="length" as="xs:integer"/>
    <xsl:sequence select="hub:field($name, substring(normalize-space(string($value)), 1, $length))"/>
  </xsl:function>

  <!-- a sum of which a part is missing is no sum -->
  <xsl:function name="hub:total" as="xs:decimal?">
    <xsl:param name="lines" as="element()*"/>
    <xsl:param name="values" as="element()*"/>
    <xsl:sequence select="sum($values ! xs:decimal(.))[count($values) = count($lines)]"/>
  </xsl:function>
</xsl:stylesheet>
