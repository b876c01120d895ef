<?xml version="1.0" encoding="UTF-8"?>
<!-- A request to take containers to another supervised place (MT6101) or to a freight station (MT6102), and its end. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1" xmlns:c="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>

  <xsl:template match="c:applyForDiversion">
    <xsl:call-template name="message">
      <xsl:with-param name="type" select="hub:code('diversion-messages', c:kind, 'kind')"/>
      <xsl:with-param name="body">
        <Diversion xmlns="urn:example:customs-site:1">
          <ApplicationNo><xsl:value-of select="c:diversionNo"/></ApplicationNo>
          <FunctionCode>9</FunctionCode>
          <Applicant><xsl:value-of select="c:applicant"/></Applicant>
          <xsl:for-each select="c:vesselId"><ShipUnCode><xsl:value-of select="."/></ShipUnCode></xsl:for-each>
          <xsl:for-each select="c:voyageNo"><JouneyId><xsl:value-of select="."/></JouneyId></xsl:for-each>
          <xsl:for-each select="c:fromPlace"><FromSite><xsl:value-of select="."/></FromSite></xsl:for-each>
          <ToSite><xsl:value-of select="c:toPlace"/></ToSite>
          <BillNo><xsl:value-of select="c:blNo"/></BillNo>
          <xsl:for-each select="c:containerNo"><ContainerNum><xsl:value-of select="."/></ContainerNum></xsl:for-each>
          <Late><xsl:value-of select="c:late"/></Late>
          <xsl:for-each select="c:reason"><Reason><xsl:value-of select="."/></Reason></xsl:for-each>
        </Diversion>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- taken back by its number alone: which kind it was, customs knows -->
  <xsl:template match="c:withdrawDiversion">
    <xsl:call-template name="message">
      <xsl:with-param name="type" select="'MT6101'"/>
      <xsl:with-param name="body">
        <Diversion xmlns="urn:example:customs-site:1">
          <ApplicationNo><xsl:value-of select="c:diversionNo"/></ApplicationNo>
          <FunctionCode>3</FunctionCode>
          <Applicant><xsl:value-of select="c:applicant"/></Applicant>
          <xsl:for-each select="c:reason"><Reason><xsl:value-of select="."/></Reason></xsl:for-each>
        </Diversion>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
