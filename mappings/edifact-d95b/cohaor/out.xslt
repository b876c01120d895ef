<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <!-- our agreement with the terminal: HAN HLD stops, LFT lifts; the directory leaves 4079 to partners -->
  <xsl:template match="holdContainer | liftHold">
    <xsl:call-template name="interchange">
      <xsl:with-param name="message" select="'COHAOR'"/>
      <xsl:with-param name="body">
        <xsl:call-template name="bgm">
          <xsl:with-param name="document" select="'127'"/><xsl:with-param name="number" select="holdNo"/>
        </xsl:call-template>
        <xsl:call-template name="dtm">
          <xsl:with-param name="qualifier" select="'137'"/><xsl:with-param name="value" select="@issuedAt"/>
        </xsl:call-template>
        <xsl:call-template name="nad">
          <xsl:with-param name="qualifier" select="'MS'"/><xsl:with-param name="party" select="'hub'"/>
        </xsl:call-template>
        <xsl:call-template name="eqd"/>
        <xsl:call-template name="rff">
          <xsl:with-param name="qualifier" select="'BM'"/><xsl:with-param name="value" select="blNo"/>
        </xsl:call-template>
        <xsl:call-template name="rff">
          <xsl:with-param name="qualifier" select="'ABT'"/><xsl:with-param name="value" select="liftNo"/>
        </xsl:call-template>
        <HAN><C524><E4079><xsl:value-of select="if (self::liftHold) then 'LFT' else 'HLD'"/></E4079><E3055>ZZZ</E3055></C524></HAN>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- moved to inspection and back: MVI, MVB; NAD+ST is where it goes; function 1 takes the order back -->
  <xsl:template match="orderMove | cancelMove">
    <xsl:call-template name="interchange">
      <xsl:with-param name="message" select="'COHAOR'"/>
      <xsl:with-param name="body">
        <xsl:call-template name="bgm">
          <xsl:with-param name="document" select="'127'"/><xsl:with-param name="number" select="orderNo"/>
          <xsl:with-param name="function" select="if (self::cancelMove) then '1' else '9'"/>
        </xsl:call-template>
        <xsl:call-template name="dtm">
          <xsl:with-param name="qualifier" select="'137'"/><xsl:with-param name="value" select="@issuedAt"/>
        </xsl:call-template>
        <xsl:call-template name="dtm">
          <xsl:with-param name="qualifier" select="'64'"/><xsl:with-param name="value" select="from"/>
        </xsl:call-template>
        <xsl:call-template name="dtm">
          <xsl:with-param name="qualifier" select="'63'"/><xsl:with-param name="value" select="until"/>
        </xsl:call-template>
        <xsl:call-template name="nad">
          <xsl:with-param name="qualifier" select="'MS'"/><xsl:with-param name="party" select="'hub'"/>
        </xsl:call-template>
        <xsl:call-template name="nad">
          <xsl:with-param name="qualifier" select="'ST'"/><xsl:with-param name="party" select="toSite"/>
        </xsl:call-template>
        <xsl:call-template name="eqd"/>
        <xsl:call-template name="rff">
          <xsl:with-param name="qualifier" select="'ACD'"/><xsl:with-param name="value" select="holdNo"/>
        </xsl:call-template>
        <HAN><C524><E4079><xsl:value-of select="if (purpose = 'TO_INSPECTION') then 'MVI' else 'MVB'"/></E4079><E3055>ZZZ</E3055></C524></HAN>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!--
    an order for work: HAN says which, TDT and NAD+CA who comes, DTM 64 and 63 from when until when (our agreement);
    a COHAOR and no COPINO, for a move or a transload has no carriage, and one form is for all kinds of work
  -->
  <xsl:template match="orderWork | cancelWork">
    <xsl:variable name="order" select="."/>
    <xsl:call-template name="interchange">
      <xsl:with-param name="message" select="'COHAOR'"/>
      <xsl:with-param name="total"><CNT><C270><E6069>16</E6069><E6066><xsl:value-of select="count(containerNo)"/></E6066></C270></CNT></xsl:with-param>
      <xsl:with-param name="body">
        <xsl:call-template name="bgm">
          <xsl:with-param name="document" select="'127'"/><xsl:with-param name="number" select="orderNo"/>
          <xsl:with-param name="function" select="if (self::cancelWork) then '1' else '9'"/>
        </xsl:call-template>
        <xsl:call-template name="dtm">
          <xsl:with-param name="qualifier" select="'137'"/><xsl:with-param name="value" select="@issuedAt"/>
        </xsl:call-template>
        <xsl:call-template name="nad">
          <xsl:with-param name="qualifier" select="'MS'"/><xsl:with-param name="party" select="'hub'"/>
        </xsl:call-template>
        <xsl:call-template name="nad">
          <xsl:with-param name="qualifier" select="'FW'"/><xsl:with-param name="party" select="orderedBy"/>
        </xsl:call-template>
        <!-- an empty that the place chooses has no number yet -->
        <xsl:for-each select="if (containerNo) then containerNo/string() else ''">
          <xsl:call-template name="work">
            <xsl:with-param name="order" select="$order"/><xsl:with-param name="box" select="."/>
          </xsl:call-template>
        </xsl:for-each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="work">
    <xsl:param name="order" as="element()"/>
    <xsl:param name="box" as="xs:string"/>
    <EQD><E8053>CN</E8053><xsl:if test="$box != ''"><C237><E8260><xsl:value-of select="$box"/></E8260></C237></xsl:if></EQD>
    <xsl:call-template name="rff">
      <xsl:with-param name="qualifier" select="'BM'"/><xsl:with-param name="value" select="$order/blNo"/>
    </xsl:call-template>
    <xsl:call-template name="rff">
      <xsl:with-param name="qualifier" select="'BN'"/><xsl:with-param name="value" select="$order/bookingNo"/>
    </xsl:call-template>
    <xsl:call-template name="window"><xsl:with-param name="order" select="$order"/></xsl:call-template>
    <HAN><C524><E4079><xsl:value-of select="hub:code('work-handling', $order/kind, 'kind')"/></E4079><E3055>ZZZ</E3055></C524></HAN>
    <xsl:if test="$order/(plateNo, driver)">
      <TDT><E8051>1</E8051><C220><E8067>3</E8067></C220><xsl:call-template name="truck"><xsl:with-param name="order" select="$order"/></xsl:call-template></TDT>
    </xsl:if>
    <xsl:call-template name="fleet"><xsl:with-param name="order" select="$order"/></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>

