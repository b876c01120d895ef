<?xml version="1.0" encoding="UTF-8"?>
<!-- An arrival report is void: by its number, and the container it was of. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns:c="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>

  <xsl:template match="c:withdrawReport">
    <xsl:call-template name="message">
      <xsl:with-param name="type" select="'WLJK_ERRD'"/>
      <xsl:with-param name="function" select="'3'"/>
      <xsl:with-param name="list">
        <DECL_PORT><xsl:value-of select="hub:office(c:site)"/></DECL_PORT>
        <DISCHARGE_PLACE><xsl:value-of select="hub:party-code('site', c:site)"/></DISCHARGE_PLACE>
        <ARRIVE_INFO>
          <ARRIVE_NO><xsl:value-of select="hub:need(c:arriveNo, 'arriveNo', 'the number of the report')"/></ARRIVE_NO>
          <xsl:for-each select="c:reason"><NOTES><xsl:value-of select="."/></NOTES></xsl:for-each>
        </ARRIVE_INFO>
        <CONTAINER_INFO><CONTA_NO><xsl:value-of select="c:containerNo"/></CONTA_NO></CONTAINER_INFO>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
