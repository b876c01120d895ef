<?xml version="1.0" encoding="UTF-8"?>
<!-- SMDG's 12: which empties a yard may hand out for a booking, or no longer. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <xsl:template match="releaseEmpties | cancelEmptyRelease">
    <xsl:call-template name="interchange">
      <xsl:with-param name="message" select="'COPARN'"/>
      <xsl:with-param name="total"><CNT><C270><E6069>16</E6069><E6066><xsl:value-of select="sum(equipment/quantity)"/></E6066></C270></CNT></xsl:with-param>
      <xsl:with-param name="body">
        <xsl:call-template name="bgm">
          <xsl:with-param name="document" select="'12'"/><xsl:with-param name="number" select="$reference"/>
          <xsl:with-param name="function" select="if (self::cancelEmptyRelease) then '1' else '9'"/>
        </xsl:call-template>
        <!-- our agreement: the grade of the boxes, FTX+ACB++GRD::ZZZ+A -->
        <xsl:for-each select="grade">
          <FTX><E4451>ACB</E4451><C107><E4441>GRD</E4441><E3055>ZZZ</E3055></C107><C108><E4440><xsl:value-of select="."/></E4440></C108></FTX>
        </xsl:for-each>
        <xsl:call-template name="rff">
          <xsl:with-param name="qualifier" select="'BN'"/><xsl:with-param name="value" select="bookingNo"/>
        </xsl:call-template>
        <xsl:call-template name="rff">
          <xsl:with-param name="qualifier" select="'RE'"/><xsl:with-param name="value" select="releaseNo"/>
        </xsl:call-template>
        <xsl:if test="vesselName or voyageNo"><xsl:call-template name="vessel"/></xsl:if>
        <xsl:call-template name="nad">
          <xsl:with-param name="qualifier" select="'CF'"/><xsl:with-param name="party" select="line"/>
        </xsl:call-template>
        <xsl:for-each select="validFrom, validUntil">
          <xsl:call-template name="dtm">
            <xsl:with-param name="qualifier" select="if (self::validFrom) then '7' else '36'"/><xsl:with-param name="value" select="."/>
          </xsl:call-template>
        </xsl:for-each>
        <xsl:call-template name="nad">
          <xsl:with-param name="qualifier" select="'CK'"/><xsl:with-param name="party" select="@toParty"/>
        </xsl:call-template>
        <xsl:call-template name="nad">
          <xsl:with-param name="qualifier" select="'FW'"/><xsl:with-param name="party" select="forwarder"/>
        </xsl:call-template>
        <xsl:apply-templates select="equipment"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="equipment">
    <EQD>
      <E8053>CN</E8053>
      <C224><E8155><xsl:value-of select="sizeType"/></E8155><E1131>102</E1131><E3055>5</E3055></C224>
      <E8249>2</E8249><E8169>4</E8169>
    </EQD>
    <EQN><C523><E6350><xsl:value-of select="quantity"/></E6350></C523></EQN>
    <xsl:call-template name="loc">
      <xsl:with-param name="qualifier" select="'11'"/><xsl:with-param name="value" select="../portOfDischarge"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
