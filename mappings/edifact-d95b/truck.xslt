<?xml version="1.0" encoding="UTF-8"?>
<!-- Who comes with which truck, and when, as orders say it. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns:c="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <!-- the truck of an order: plate and driver as we read them ourselves in a pre-notification -->
  <xsl:template name="truck">
    <xsl:param name="order" as="element()"/>
    <xsl:if test="$order/(c:plateNo, c:driver)">
      <C222>
        <xsl:for-each select="$order/c:plateNo"><E8213><xsl:value-of select="."/></E8213></xsl:for-each>
        <xsl:for-each select="$order/c:driver"><E8212><xsl:value-of select="."/></E8212></xsl:for-each>
      </C222>
    </xsl:if>
  </xsl:template>

  <!-- from when until when it comes (our agreement) -->
  <xsl:template name="window">
    <xsl:param name="order" as="element()"/>
    <xsl:call-template name="dtm">
      <xsl:with-param name="qualifier" select="'64'"/><xsl:with-param name="value" select="$order/c:from"/>
    </xsl:call-template>
    <xsl:call-template name="dtm">
      <xsl:with-param name="qualifier" select="'63'"/><xsl:with-param name="value" select="$order/c:until"/>
    </xsl:call-template>
  </xsl:template>

  <!-- the fleet by its name, in lines of at most 35 that end where a word does -->
  <xsl:template name="fleet">
    <xsl:param name="order" as="element()"/>
    <xsl:for-each select="$order/c:fleet">
      <NAD><E3035>CA</E3035><C080><xsl:for-each select="tokenize(replace(., '(.{1,35})(\s+|$)|(\S{35})', '$1$3&#10;'), '&#10;')[. != '']"><E3036><xsl:value-of select="."/></E3036></xsl:for-each></C080></NAD>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
