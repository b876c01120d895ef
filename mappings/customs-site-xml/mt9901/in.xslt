<?xml version="1.0" encoding="UTF-8"?>
<!-- What was discharged, loaded, or came and went by lorry: one event for each container. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <xsl:template match="/">
    <events><xsl:apply-templates select="//ApplyHead/ApplyList"/></events>
  </xsl:template>

  <xsl:template match="ApplyList">
    <xsl:variable name="head" select=".."/>
    <xsl:variable name="place" select="'ApplyList[' || 1 + count(preceding-sibling::ApplyList) || ']/'"/>
    <!-- by what, a slash, into the port or out of it -->
    <xsl:variable name="move" select="hub:code('mt9901-moves', $head/TransportTypeCode || '/' || $head/IEPortTypeCode, 'ApplyHead/TransportTypeCode/IEPortTypeCode')"/>
    <!-- no line has a time of its own: what is told was over at the end; without any time it is that of receipt -->
    <xsl:variable name="end" select="($head/UnloadingEndDate, $head/UnloadingStartDate, /Message/Head/SendTime)[normalize-space()][1]"/>
    <xsl:variable name="at" select="string($end ! hub:instant(.))"/>
    <xsl:variable name="box" as="element()*">
      <containerNo><xsl:value-of select="hub:check('container', hub:need(ContainerNum, $place || 'ContainerNum', 'a container number'), $place || 'ContainerNum')"/></containerNo>
      <fullness><xsl:value-of select="hub:code('mt9901-fullness', FullnessCode, $place || 'FullnessCode')"/></fullness>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="starts-with($move, 'GATE ')">
        <containerGated occurredAt="{$at}">
          <direction><xsl:value-of select="substring-after($move, ' ')"/></direction>
          <xsl:copy-of select="$box"/>
          <xsl:sequence select="hub:field('plateNo', $head/TransportName)"/>
          <xsl:sequence select="hub:field('blNo', hub:bill(DocumentNum))"/>
          <xsl:sequence select="hub:field('sealNo', LockNum)"/>
          <xsl:sequence select="hub:field('grossKg', hub:positive(GrossWeight))"/>
        </containerGated>
      </xsl:when>
      <xsl:otherwise>
        <vesselMoveReported occurredAt="{$at}">
          <move><xsl:value-of select="substring-after($move, ' ')"/></move>
          <xsl:copy-of select="$box"/>
          <xsl:sequence select="hub:field('vesselId', hub:ship($head/ShipUnCode))"/>
          <xsl:sequence select="hub:field('voyageNo', $head/JouneyId)"/>
          <xsl:sequence select="hub:field('blNo', hub:bill(DocumentNum))"/>
          <xsl:sequence select="hub:field('sealNo', LockNum)"/>
          <xsl:sequence select="hub:field('grossKg', hub:positive(GrossWeight))"/>
        </vesselMoveReported>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
