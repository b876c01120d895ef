<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>
  <xsl:include href="empties-out.xslt"/>
  <xsl:include href="recall-out.xslt"/>

  <!-- full export acceptance: SMDG's 11, pre-advice of one laden container -->
  <xsl:template match="announceContainer">
    <xsl:call-template name="interchange">
      <xsl:with-param name="message" select="'COPARN'"/>
      <xsl:with-param name="body">
        <xsl:call-template name="bgm">
          <xsl:with-param name="document" select="'11'"/><xsl:with-param name="number" select="$reference"/>
        </xsl:call-template>
        <xsl:call-template name="rff">
          <xsl:with-param name="qualifier" select="'BN'"/><xsl:with-param name="value" select="bookingNo"/>
        </xsl:call-template>
        <!-- our agreement: our number of the announcement, by which it is taken back -->
        <xsl:call-template name="rff">
          <xsl:with-param name="qualifier" select="'ACD'"/><xsl:with-param name="value" select="@instructionId"/>
        </xsl:call-template>
        <xsl:if test="vesselId or vesselName or voyageNo"><xsl:call-template name="vessel"/></xsl:if>
        <xsl:call-template name="nad">
          <xsl:with-param name="qualifier" select="'CF'"/><xsl:with-param name="party" select="line"/>
        </xsl:call-template>
        <xsl:call-template name="nad">
          <xsl:with-param name="qualifier" select="'FW'"/><xsl:with-param name="party" select="forwarder"/>
        </xsl:call-template>
        <xsl:if test="packages or goods"><xsl:call-template name="goods"/></xsl:if>
        <xsl:call-template name="container"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="vessel">
    <TDT>
      <E8051>20</E8051>
      <E8028><xsl:value-of select="voyageNo"/></E8028>
      <C220><E8067>1</E8067></C220>
      <xsl:for-each select="line"><C040><E3127><xsl:value-of select="hub:party-code('smdg', .)"/></E3127><E1131>172</E1131><E3055>306</E3055></C040></xsl:for-each>
      <C222>
        <xsl:for-each select="vesselId"><E8213><xsl:value-of select="."/></E8213><E1131>146</E1131><E3055>11</E3055></xsl:for-each>
        <E8212><xsl:value-of select="vesselName"/></E8212>
      </C222>
    </TDT>
  </xsl:template>

  <!-- SGP says that these goods are in this container; FTX lines have 70 characters in D.95B -->
  <xsl:template name="goods">
    <GID><E1496>1</E1496><C213><E7224><xsl:value-of select="packages"/></E7224></C213></GID>
    <xsl:call-template name="ftx">
      <xsl:with-param name="qualifier" select="'AAA'"/><xsl:with-param name="lines" select="hub:wrapped(goods, 70)"/>
    </xsl:call-template>
    <SGP><C237><E8260><xsl:value-of select="containerNo"/></E8260></C237><E7224><xsl:value-of select="packages"/></E7224></SGP>
  </xsl:template>

  <xsl:template name="container">
    <EQD>
      <E8053>CN</E8053>
      <C237><E8260><xsl:value-of select="containerNo"/></E8260></C237>
      <xsl:for-each select="sizeType"><C224><E8155><xsl:value-of select="."/></E8155><E1131>102</E1131><E3055>5</E3055></C224></xsl:for-each>
      <E8249>2</E8249><E8169>5</E8169>
    </EQD>
    <!-- DTM 798 came with SOLAS VI/2, after D.95B; terminals read it in every directory -->
    <xsl:call-template name="dtm">
      <xsl:with-param name="qualifier" select="'798'"/><xsl:with-param name="value" select="weighedAt"/>
    </xsl:call-template>
    <xsl:for-each select="portOfLoading, portOfDischarge, placeOfDelivery">
      <xsl:call-template name="loc">
        <xsl:with-param name="qualifier" select="hub:code('edifact-booking-places', local-name(), local-name())"/>
        <xsl:with-param name="value" select="."/>
      </xsl:call-template>
    </xsl:for-each>
    <xsl:call-template name="mea">
      <xsl:with-param name="attribute" select="'G'"/><xsl:with-param name="value" select="grossKg"/>
    </xsl:call-template>
    <xsl:call-template name="mea">
      <xsl:with-param name="attribute" select="'VGM'"/><xsl:with-param name="value" select="vgmKg"/>
    </xsl:call-template>
    <xsl:for-each select="setpointCelsius">
      <TMP><E6245>2</E6245><C239><E6246><xsl:value-of select="."/></E6246><E6411>CEL</E6411></C239></TMP>
    </xsl:for-each>
    <!-- DE 9308 has ten characters in D.95B and electronic seals have more: those go as text, none is cut -->
    <xsl:for-each select="sealNo[string-length(.) le 10]"><SEL><E9308><xsl:value-of select="."/></E9308></SEL></xsl:for-each>
    <xsl:call-template name="ftx">
      <xsl:with-param name="qualifier" select="'AAI'"/><xsl:with-param name="lines" select="sealNo[string-length(.) gt 10] ! ('SEAL ' || .)"/>
    </xsl:call-template>
    <!-- SMDG: how the mass was verified, FTX+AAY++SM1:VGM:306 -->
    <xsl:for-each select="vgmMethod">
      <FTX>
        <E4451>AAY</E4451>
        <C107><E4441><xsl:value-of select="hub:code('edifact-weighing-methods', ., 'vgmMethod')"/></E4441><E1131>VGM</E1131><E3055>306</E3055></C107>
      </FTX>
    </xsl:for-each>
    <xsl:if test="unNo or imoClass">
      <DGS>
        <E8273>IMD</E8273>
        <C205><E8351><xsl:value-of select="imoClass"/></E8351></C205>
        <C234><E7124><xsl:value-of select="unNo"/></E7124></C234>
      </DGS>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
