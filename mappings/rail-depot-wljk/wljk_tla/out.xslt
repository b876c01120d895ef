<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns:c="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>

  <xsl:template match="c:reportWagonLoading">
    <xsl:call-template name="message">
      <xsl:with-param name="type" select="'WLJK_TLA'"/>
      <xsl:with-param name="list">
        <DISCHARGE_PLACE><xsl:value-of select="hub:party-code('site', @toParty)"/></DISCHARGE_PLACE>
        <CONTA_INFO>
          <CARRIAGE_NO><xsl:value-of select="c:wagonNo"/></CARRIAGE_NO>
          <BILL_NO><xsl:value-of select="c:waybillNo"/></BILL_NO>
          <CONTA_NO><xsl:value-of select="c:containerNo"/></CONTA_NO>
          <xsl:for-each select="c:sizeType"><CONTA_TYPE><xsl:value-of select="."/></CONTA_TYPE></xsl:for-each>
          <xsl:call-template name="seals"/>
          <!-- a load record has no field for train and time -->
          <NOTES><xsl:value-of select="c:trainNo || ' ' || hub:day-time(c:loadedAt)"/></NOTES>
          <xsl:call-template name="arrival"/>
        </CONTA_INFO>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
