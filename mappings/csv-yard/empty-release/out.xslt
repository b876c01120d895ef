<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../../csv/common.xslt"/>
  <xsl:param name="reference" as="xs:string" select="''"/>

  <xsl:template match="releaseEmpties | cancelEmptyRelease">
    <rows><xsl:apply-templates select="equipment"/></rows>
  </xsl:template>

  <xsl:template match="equipment">
    <row>
      <reference><xsl:value-of select="$reference"/></reference>
      <function><xsl:value-of select="if (parent::cancelEmptyRelease) then 1 else 9"/></function>
      <release_no><xsl:value-of select="../releaseNo"/></release_no>
      <booking_no><xsl:value-of select="../bookingNo"/></booking_no>
      <line><xsl:value-of select="hub:party-code('edifact', ../line)"/></line>
      <xsl:for-each select="../forwarder"><forwarder><xsl:value-of select="hub:party-code('edifact', .)"/></forwarder></xsl:for-each>
      <size_type><xsl:value-of select="sizeType"/></size_type>
      <quantity><xsl:value-of select="quantity"/></quantity>
      <xsl:for-each select="../validFrom"><valid_from><xsl:value-of select="hub:clock(.)"/></valid_from></xsl:for-each>
      <xsl:for-each select="../validUntil"><valid_until><xsl:value-of select="hub:clock(.)"/></valid_until></xsl:for-each>
      <xsl:for-each select="../grade"><grade><xsl:value-of select="."/></grade></xsl:for-each>
      <xsl:for-each select="../vesselName"><vessel><xsl:value-of select="."/></vessel></xsl:for-each>
      <xsl:for-each select="../voyageNo"><voyage><xsl:value-of select="."/></voyage></xsl:for-each>
      <xsl:for-each select="../portOfDischarge"><port_of_discharge><xsl:value-of select="."/></port_of_discharge></xsl:for-each>
    </row>
  </xsl:template>
</xsl:stylesheet>
