<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../../csv/common.xslt"/>
  <xsl:param name="reference" as="xs:string" select="''"/>

  <!-- one row for each box; one without a box where the yard chooses it -->
  <xsl:template match="orderWork | cancelWork">
    <xsl:variable name="order" select="."/>
    <rows>
      <xsl:for-each select="if (containerNo) then containerNo/string() else ''">
        <row>
          <reference><xsl:value-of select="$reference"/></reference>
          <function><xsl:value-of select="if ($order/self::cancelWork) then 1 else 9"/></function>
          <order_no><xsl:value-of select="$order/orderNo"/></order_no>
          <work><xsl:value-of select="$order/kind"/></work>
          <xsl:if test=". != ''"><container><xsl:value-of select="."/></container></xsl:if>
          <forwarder><xsl:value-of select="hub:party-code('edifact', $order/orderedBy)"/></forwarder>
          <xsl:for-each select="$order/blNo"><bl_no><xsl:value-of select="."/></bl_no></xsl:for-each>
          <xsl:for-each select="$order/bookingNo"><booking_no><xsl:value-of select="."/></booking_no></xsl:for-each>
          <xsl:for-each select="$order/plateNo"><plate><xsl:value-of select="."/></plate></xsl:for-each>
          <xsl:for-each select="$order/fleet"><fleet><xsl:value-of select="."/></fleet></xsl:for-each>
          <xsl:for-each select="$order/driver"><driver><xsl:value-of select="."/></driver></xsl:for-each>
          <xsl:for-each select="$order/from"><from><xsl:value-of select="hub:clock(.)"/></from></xsl:for-each>
          <xsl:for-each select="$order/until"><until><xsl:value-of select="hub:clock(.)"/></until></xsl:for-each>
        </row>
      </xsl:for-each>
    </rows>
  </xsl:template>
</xsl:stylesheet>
