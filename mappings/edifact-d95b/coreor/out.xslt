<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <xsl:template match="releaseContainer | cancelRelease">
    <xsl:call-template name="interchange">
      <xsl:with-param name="message" select="'COREOR'"/>
      <xsl:with-param name="body">
        <xsl:call-template name="bgm">
          <xsl:with-param name="document" select="'129'"/><xsl:with-param name="number" select="releaseNo"/>
          <xsl:with-param name="function" select="if (self::cancelRelease) then '1' else '9'"/>
        </xsl:call-template>
        <xsl:call-template name="rff">
          <xsl:with-param name="qualifier" select="'BM'"/><xsl:with-param name="value" select="blNo"/>
        </xsl:call-template>
        <!-- 0080: the directory wants a transport; the vessel is no part of a release -->
        <TDT><E8051>20</E8051></TDT>
        <xsl:call-template name="nad">
          <xsl:with-param name="qualifier" select="'CF'"/><xsl:with-param name="party" select="line"/>
        </xsl:call-template>
        <xsl:call-template name="dtm">
          <xsl:with-param name="qualifier" select="'36'"/><xsl:with-param name="value" select="validUntil"/>
        </xsl:call-template>
        <xsl:call-template name="nad">
          <xsl:with-param name="qualifier" select="'TR'"/><xsl:with-param name="party" select="@toParty"/>
        </xsl:call-template>
        <xsl:call-template name="nad">
          <xsl:with-param name="qualifier" select="'FW'"/><xsl:with-param name="party" select="consigneeAgent"/>
        </xsl:call-template>
        <xsl:call-template name="eqd"/>
        <xsl:call-template name="rff">
          <xsl:with-param name="qualifier" select="'RE'"/><xsl:with-param name="value" select="releaseNo"/>
        </xsl:call-template>
        <xsl:if test="freeDays or returnDepot">
          <FTX>
            <E4451>AAI</E4451>
            <C108>
              <xsl:if test="freeDays"><E4440>FREE DAYS <xsl:value-of select="freeDays"/></E4440></xsl:if>
              <xsl:if test="returnDepot"><E4440>RETURN TO <xsl:value-of select="returnDepot"/></E4440></xsl:if>
            </C108>
          </FTX>
        </xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
