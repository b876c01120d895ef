<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <!-- customs' own words, passed on: GIS 4, goods released. CUSRES has no TDT, so the vessel goes as two references.
       Taken back it is function 1 without GIS, so that nobody who reads GIS alone finds a release in it -->
  <xsl:template match="permitLoading | recallLoading">
    <xsl:call-template name="interchange">
      <xsl:with-param name="message" select="'CUSRES'"/>
      <xsl:with-param name="total" select="()"/>
      <xsl:with-param name="body">
        <BGM><C002><E1001>961</E1001></C002><E1004><xsl:value-of select="documentNo | permitNo"/></E1004><E1225><xsl:value-of select="if (self::recallLoading) then '1' else '9'"/></E1225></BGM>
        <xsl:call-template name="nad">
          <xsl:with-param name="qualifier" select="'MS'"/><xsl:with-param name="party" select="'hub'"/>
        </xsl:call-template>
        <xsl:call-template name="dtm">
          <xsl:with-param name="qualifier" select="'137'"/><xsl:with-param name="value" select="@issuedAt"/>
        </xsl:call-template>
        <xsl:if test="self::permitLoading"><GIS><C529><E7365>4</E7365></C529></GIS></xsl:if>
        <xsl:call-template name="ftx">
          <xsl:with-param name="qualifier" select="'AAI'"/><xsl:with-param name="lines" select="reason ! hub:wrapped(., 70)"/>
        </xsl:call-template>
        <EQD><E8053>CN</E8053><C237><E8260><xsl:value-of select="containerNo"/></E8260></C237><E8249>2</E8249><E8169>5</E8169></EQD>
        <xsl:for-each select="documentNo, permitNo, containerNo, bookingNo, blNo, vesselId, voyageNo">
          <xsl:call-template name="rff">
            <xsl:with-param name="qualifier" select="hub:code('edifact-permit-references', local-name(), local-name())"/>
            <xsl:with-param name="value" select="."/>
          </xsl:call-template>
        </xsl:for-each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
