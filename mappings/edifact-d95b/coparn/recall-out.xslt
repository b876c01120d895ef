<?xml version="1.0" encoding="UTF-8"?>
<!-- An announcement is taken back: function 1, and RFF+ACW is the number it came under. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <xsl:template match="recallBooking[part = 'ANNOUNCEMENT']">
    <xsl:call-template name="interchange">
      <xsl:with-param name="message" select="'COPARN'"/>
      <xsl:with-param name="body">
        <xsl:call-template name="bgm">
          <xsl:with-param name="document" select="'11'"/><xsl:with-param name="number" select="$reference"/>
          <xsl:with-param name="function" select="'1'"/>
        </xsl:call-template>
        <xsl:call-template name="ftx">
          <xsl:with-param name="qualifier" select="'AAI'"/><xsl:with-param name="lines" select="reason ! hub:wrapped(., 70)"/>
        </xsl:call-template>
        <xsl:call-template name="rff">
          <xsl:with-param name="qualifier" select="'BN'"/><xsl:with-param name="value" select="bookingNo"/>
        </xsl:call-template>
        <xsl:call-template name="rff">
          <xsl:with-param name="qualifier" select="'ACW'"/><xsl:with-param name="value" select="documentNo"/>
        </xsl:call-template>
        <xsl:if test="vesselId or voyageNo"><xsl:call-template name="vessel"/></xsl:if>
        <!-- the directory wants a party, and a recall names none but us -->
        <xsl:call-template name="nad">
          <xsl:with-param name="qualifier" select="'MS'"/><xsl:with-param name="party" select="'hub'"/>
        </xsl:call-template>
        <EQD><E8053>CN</E8053><C237><E8260><xsl:value-of select="containerNo"/></E8260></C237><E8249>2</E8249><E8169>5</E8169></EQD>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
