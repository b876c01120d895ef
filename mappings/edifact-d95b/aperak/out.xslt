<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <xsl:variable name="release" select="'95B'"/>

  <xsl:template match="acknowledgeMessage">
    <xsl:call-template name="interchange">
      <xsl:with-param name="message" select="'APERAK'"/>
      <xsl:with-param name="release" select="$release"/>
      <xsl:with-param name="total" select="()"/>
      <xsl:with-param name="test" select="interchange/testIndicator = 'true'"/>
      <xsl:with-param name="body">
        <BGM>
          <C002><E1001>313</E1001></C002>
          <xsl:call-template name="document"/>
          <E1225><xsl:value-of select="if (accepted = 'true') then 29 else 27"/></E1225>
        </BGM>
        <xsl:call-template name="dtm">
          <xsl:with-param name="qualifier" select="'137'"/><xsl:with-param name="value" select="@issuedAt"/>
        </xsl:call-template>
        <!-- the document as its sender numbered it, and the message by its references in the interchange -->
        <xsl:call-template name="rff">
          <xsl:with-param name="qualifier" select="'ACW'"/><xsl:with-param name="value" select="(documentNo, messageNo)[1]"/>
        </xsl:call-template>
        <xsl:call-template name="rff">
          <xsl:with-param name="qualifier" select="'AGO'"/><xsl:with-param name="value" select="interchange/interchangeNo || '/' || messageNo"/>
        </xsl:call-template>
        <xsl:call-template name="nad">
          <xsl:with-param name="qualifier" select="'MS'"/><xsl:with-param name="party" select="'hub'"/>
        </xsl:call-template>
        <xsl:apply-templates select="refusal"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="document">
    <E1004><xsl:value-of select="$reference"/></E1004>
  </xsl:template>

  <!-- five lines of 70 characters, and none that a partner's character set lacks -->
  <xsl:template match="refusal">
    <ERC><C901><E9321><xsl:value-of select="code"/></E9321><E3055>ZZZ</E3055></C901></ERC>
    <xsl:variable name="text" select="replace(hub:refusal(code, place, came, expected), '[^ -~]', '.')"/>
    <xsl:call-template name="ftx">
      <xsl:with-param name="qualifier" select="'AAO'"/>
      <xsl:with-param name="lines" select="hub:wrapped($text, 70)[position() le 5]"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
