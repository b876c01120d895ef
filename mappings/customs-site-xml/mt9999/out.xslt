<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1" xmlns:c="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>

  <xsl:template match="c:alertAuthority">
    <xsl:call-template name="message">
      <xsl:with-param name="type" select="'MT9999'"/>
      <xsl:with-param name="body">
        <Alert xmlns="urn:example:customs-site:1">
          <Rule><xsl:value-of select="c:rule"/></Rule>
          <ContainerNum><xsl:value-of select="c:containerNo"/></ContainerNum>
          <xsl:for-each select="c:blNo"><BillNo><xsl:value-of select="."/></BillNo></xsl:for-each>
          <HappenedTime><xsl:value-of select="hub:time(c:happenedAt)"/></HappenedTime>
          <Text><xsl:value-of select="c:text"/></Text>
        </Alert>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
