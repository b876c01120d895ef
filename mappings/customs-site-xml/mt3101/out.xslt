<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1" xmlns:c="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>

  <xsl:template match="c:reportArrival">
    <xsl:call-template name="message">
      <xsl:with-param name="type" select="'MT3101'"/>
      <xsl:with-param name="body">
        <Arrival xmlns="urn:example:customs-site:1">
          <ContainerNum><xsl:value-of select="c:containerNo"/></ContainerNum>
          <FullnessCode><xsl:value-of select="hub:code('customs-fullness', c:fullness, 'fullness')"/></FullnessCode>
          <xsl:for-each select="c:vesselId"><ShipUnCode><xsl:value-of select="."/></ShipUnCode></xsl:for-each>
          <xsl:for-each select="c:voyageNo"><JouneyId><xsl:value-of select="."/></JouneyId></xsl:for-each>
          <xsl:for-each select="c:bookingNo"><BookingNo><xsl:value-of select="."/></BookingNo></xsl:for-each>
          <xsl:for-each select="c:blNo"><BillNo><xsl:value-of select="."/></BillNo></xsl:for-each>
          <Site><xsl:value-of select="hub:party-code('site', c:site)"/></Site>
          <ArrivalTime><xsl:value-of select="hub:time(c:arrivedAt)"/></ArrivalTime>
          <xsl:for-each select="c:sizeType"><ContainerType><xsl:value-of select="."/></ContainerType></xsl:for-each>
          <xsl:for-each select="c:packages"><Quantity><xsl:value-of select="."/></Quantity></xsl:for-each>
          <xsl:for-each select="c:grossKg"><GrossWeight><xsl:value-of select="."/></GrossWeight></xsl:for-each>
          <!-- manifests have room for nine seals -->
          <xsl:for-each select="c:sealNo[position() le 9]"><SealNo><xsl:value-of select="."/></SealNo></xsl:for-each>
        </Arrival>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- taken back by what it named: the box, the site and the time -->
  <xsl:template match="c:withdrawReport">
    <xsl:call-template name="message">
      <xsl:with-param name="type" select="'MT3101'"/>
      <xsl:with-param name="body">
        <Arrival xmlns="urn:example:customs-site:1">
          <FunctionCode>3</FunctionCode>
          <ContainerNum><xsl:value-of select="c:containerNo"/></ContainerNum>
          <Site><xsl:value-of select="hub:party-code('site', c:site)"/></Site>
          <ArrivalTime><xsl:value-of select="hub:time(c:arrivedAt)"/></ArrivalTime>
          <xsl:for-each select="c:reason"><Reason><xsl:value-of select="."/></Reason></xsl:for-each>
        </Arrival>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
