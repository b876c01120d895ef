<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <!-- the pick-up order: who may fetch which container on which number -->
  <xsl:template match="issuePickupOrder | cancelPickupOrder">
    <xsl:call-template name="interchange">
      <xsl:with-param name="message" select="'COPINO'"/>
      <xsl:with-param name="body">
        <xsl:call-template name="bgm">
          <xsl:with-param name="document" select="'661'"/><xsl:with-param name="number" select="orderNo"/>
          <xsl:with-param name="function" select="if (self::cancelPickupOrder) then '1' else if (changed = 'true') then '5' else '9'"/>
        </xsl:call-template>
        <TDT><E8051>1</E8051><C220><E8067>3</E8067></C220><xsl:call-template name="truck"><xsl:with-param name="order" select="."/></xsl:call-template></TDT>
        <xsl:call-template name="dtm">
          <xsl:with-param name="qualifier" select="'36'"/><xsl:with-param name="value" select="validUntil"/>
        </xsl:call-template>
        <xsl:call-template name="window"><xsl:with-param name="order" select="."/></xsl:call-template>
        <xsl:call-template name="nad">
          <xsl:with-param name="qualifier" select="'FW'"/><xsl:with-param name="party" select="consigneeAgent"/>
        </xsl:call-template>
        <xsl:call-template name="fleet"><xsl:with-param name="order" select="."/></xsl:call-template>
        <xsl:call-template name="eqd"/>
        <xsl:call-template name="rff">
          <xsl:with-param name="qualifier" select="'RE'"/><xsl:with-param name="value" select="releaseNo"/>
        </xsl:call-template>
        <xsl:call-template name="rff">
          <xsl:with-param name="qualifier" select="'AAJ'"/><xsl:with-param name="value" select="deliveryOrderNo"/>
        </xsl:call-template>
        <xsl:for-each select="blNo">
          <xsl:call-template name="rff">
            <xsl:with-param name="qualifier" select="'BM'"/><xsl:with-param name="value" select="."/>
          </xsl:call-template>
        </xsl:for-each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- an order to another supervised place: 14 announces it, and their gate refuses it; 6 confirms, and it lets out; 1 ends it -->
  <xsl:template match="preparePermit | activatePermit | recallPermit">
    <xsl:call-template name="interchange">
      <xsl:with-param name="message" select="'COPINO'"/>
      <xsl:with-param name="body">
        <xsl:call-template name="bgm">
          <xsl:with-param name="document" select="'661'"/><xsl:with-param name="number" select="orderNo"/>
          <xsl:with-param name="function" select="if (self::preparePermit) then '14' else if (self::activatePermit) then '6' else '1'"/>
        </xsl:call-template>
        <TDT>
          <E8051>1</E8051><C220><E8067>3</E8067></C220>
          <xsl:if test="plateNo or driver">
            <C222>
              <xsl:for-each select="plateNo"><E8213><xsl:value-of select="."/></E8213><E1131>146</E1131></xsl:for-each>
              <xsl:for-each select="driver"><E8212><xsl:value-of select="."/></E8212></xsl:for-each>
            </C222>
          </xsl:if>
        </TDT>
        <xsl:call-template name="dtm">
          <xsl:with-param name="qualifier" select="'64'"/><xsl:with-param name="value" select="from"/>
        </xsl:call-template>
        <xsl:call-template name="dtm">
          <xsl:with-param name="qualifier" select="'36'"/><xsl:with-param name="value" select="(until, validUntil)[1]"/>
        </xsl:call-template>
        <xsl:call-template name="nad">
          <xsl:with-param name="qualifier" select="'FW'"/><xsl:with-param name="party" select="agent"/>
        </xsl:call-template>
        <xsl:call-template name="nad">
          <xsl:with-param name="qualifier" select="'DP'"/><xsl:with-param name="party" select="toSite"/>
        </xsl:call-template>
        <xsl:call-template name="eqd"/>
        <xsl:call-template name="rff">
          <xsl:with-param name="qualifier" select="'ABT'"/><xsl:with-param name="value" select="permitNo"/>
        </xsl:call-template>
        <xsl:call-template name="rff">
          <xsl:with-param name="qualifier" select="'ACW'"/><xsl:with-param name="value" select="diversionNo"/>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
