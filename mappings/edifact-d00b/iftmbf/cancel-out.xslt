<?xml version="1.0" encoding="UTF-8"?>
<!-- IFTMBF with DE 1225 cancellation. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <!-- a cancellation names the request and the booking; what was booked is not said again -->
  <xsl:template match="cancelBooking">
    <xsl:call-template name="interchange">
      <xsl:with-param name="message" select="'IFTMBF'"/>
      <xsl:with-param name="release" select="'00B'"/>
      <xsl:with-param name="total" select="()"/>
      <xsl:with-param name="body">
        <BGM>
          <C002><E1001>335</E1001></C002>
          <xsl:for-each select="hub:fit(requestNo)[. != '']"><C106><E1004><xsl:value-of select="."/></E1004></C106></xsl:for-each>
          <E1225>1</E1225>
        </BGM>
        <xsl:call-template name="dtm">
          <xsl:with-param name="qualifier" select="'137'"/><xsl:with-param name="value" select="@issuedAt"/>
        </xsl:call-template>
        <xsl:call-template name="ftx">
          <xsl:with-param name="qualifier" select="'AAI'"/><xsl:with-param name="lines" select="hub:lines(reason)"/>
        </xsl:call-template>
        <xsl:call-template name="rff">
          <xsl:with-param name="qualifier" select="'FF'"/><xsl:with-param name="value" select="requestNo"/>
        </xsl:call-template>
        <xsl:call-template name="rff">
          <xsl:with-param name="qualifier" select="'BN'"/><xsl:with-param name="value" select="bookingNo"/>
        </xsl:call-template>
        <xsl:call-template name="nad">
          <xsl:with-param name="qualifier" select="'FW'"/><xsl:with-param name="party" select="forwarder"/>
        </xsl:call-template>
        <xsl:call-template name="nad">
          <xsl:with-param name="qualifier" select="'CA'"/><xsl:with-param name="party" select="@toParty"/>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
