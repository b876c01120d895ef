<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns:c="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>

  <xsl:template match="c:reportArrival">
    <xsl:call-template name="message">
      <xsl:with-param name="type" select="'WLJK_ERRA'"/>
      <xsl:with-param name="list">
        <DECL_PORT><xsl:value-of select="hub:office(c:site)"/></DECL_PORT>
        <DISCHARGE_PLACE><xsl:value-of select="hub:party-code('site', c:site)"/></DISCHARGE_PLACE>
        <ARRIVE_TIME><xsl:value-of select="hub:day-time(c:arrivedAt)"/></ARRIVE_TIME>
        <xsl:call-template name="arrival"/>
        <CONTAINER_INFO>
          <CONTA_NO><xsl:value-of select="c:containerNo"/></CONTA_NO>
          <xsl:for-each select="c:sizeType"><CONTA_TYPE><xsl:value-of select="."/></CONTA_TYPE></xsl:for-each>
          <xsl:call-template name="seals"/>
        </CONTAINER_INFO>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
