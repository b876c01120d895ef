<?xml version="1.0" encoding="UTF-8"?>
<!-- The former arrival report, which tells a gate move. Its MessageType is MT3101 too, so it is known by its root. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <xsl:template match="/">
    <events><xsl:apply-templates select="HarbourEDI/Declaration/ApplayHead"/></events>
  </xsl:template>

  <xsl:template match="ApplayHead">
    <xsl:variable name="place" select="'ApplayHead[' || position() || ']/'"/>
    <containerGated occurredAt="{(InOutGateTime, /HarbourEDI/Head/SendTime)[normalize-space()][1]}+08:00">
      <direction><xsl:value-of select="hub:code('harbour-directions', InOutFlag, $place || 'InOutFlag')"/></direction>
      <containerNo><xsl:value-of select="hub:check('container', ContainerNo, $place || 'ContainerNo')"/></containerNo>
      <fullness><xsl:value-of select="hub:code('harbour-fullness', ContainerStatus, $place || 'ContainerStatus')"/></fullness>
      <xsl:sequence select="IEFlag[normalize-space()] ! hub:field('status', hub:code('harbour-flows', ., $place || 'IEFlag'))"/>
      <xsl:sequence select="hub:field('facility', /HarbourEDI/Head/BarrierNum)"/>
      <xsl:sequence select="hub:field('plateNo', TruckNo)"/>
      <xsl:sequence select="hub:field('blNo', hub:bill(BillNo))"/>
      <xsl:sequence select="hub:field('voyageNo', Voyage)"/>
      <xsl:sequence select="hub:field('vesselId', hub:ship(VesselCode))"/>
      <xsl:sequence select="(SealNo, CustomsSealNo) ! hub:field('sealNo', .)"/>
      <xsl:sequence select="hub:field('grossKg', hub:positive(GrossWeight))"/>
      <xsl:sequence select="ContainerSize[normalize-space()] ! hub:field('sizeType', hub:check('size-type', ., $place || 'ContainerSize'))"/>
    </containerGated>
  </xsl:template>
</xsl:stylesheet>
