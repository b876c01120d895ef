<?xml version="1.0" encoding="UTF-8"?>
<!-- What a cell becomes. Where several rows of a booking fill it, they must agree. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    exclude-result-prefixes="#all">

  <xsl:function name="hub:one" as="element()?">
    <xsl:param name="rows" as="element()*"/>
    <xsl:param name="column" as="xs:string"/>
    <xsl:variable name="cells" select="$rows/*[local-name() = $column]"/>
    <xsl:variable name="other" select="$cells[. != $cells[1]][1]"/>
    <!-- nobody can tell which of two counts; hub:unfit says so and gives nothing back -->
    <xsl:variable name="clash" select="if ($other) then hub:unfit($other, hub:at($other/.., $column), 'what ' || hub:at($cells[1]/.., $column) || ' has: ' || $cells[1]) else ''"/>
    <xsl:sequence select="$cells[1][$clash = '']"/>
  </xsl:function>

  <xsl:function name="hub:element" as="element()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="item()?"/>
    <xsl:if test="string($value) != ''">
      <xsl:element name="{$name}" namespace="urn:singlewindow:hub:canonical:1"><xsl:value-of select="$value"/></xsl:element>
    </xsl:if>
  </xsl:function>

  <xsl:function name="hub:cell" as="element()?">
    <xsl:param name="rows" as="element()*"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="column" as="xs:string"/>
    <xsl:sequence select="hub:element($name, hub:one($rows, $column))"/>
  </xsl:function>

  <!-- CN LYG is CNLYG -->
  <xsl:function name="hub:place" as="element()?">
    <xsl:param name="rows" as="element()*"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="column" as="xs:string"/>
    <xsl:sequence select="hub:element($name, translate(hub:one($rows, $column), ' ', ''))"/>
  </xsl:function>

  <xsl:function name="hub:party-of" as="xs:string">
    <xsl:param name="rows" as="element()*"/>
    <xsl:param name="column" as="xs:string"/>
    <xsl:param name="scheme" as="xs:string"/>
    <xsl:variable name="cell" select="hub:one($rows, $column)"/>
    <xsl:sequence select="hub:party($scheme, upper-case($cell), hub:at(($cell/.., $rows)[1], $column))"/>
  </xsl:function>

  <xsl:function name="hub:party-cell" as="element()?">
    <xsl:param name="rows" as="element()*"/>
    <xsl:param name="column" as="xs:string"/>
    <xsl:if test="hub:one($rows, $column)"><xsl:sequence select="hub:element($column, hub:party-of($rows, $column, 'edifact'))"/></xsl:if>
  </xsl:function>

  <xsl:function name="hub:answer" as="xs:string">
    <xsl:param name="cell" as="element()?"/>
    <xsl:sequence select="if ($cell) then hub:code('sheet-answers', upper-case($cell), hub:at($cell/.., local-name($cell))) else ''"/>
  </xsl:function>
</xsl:stylesheet>
