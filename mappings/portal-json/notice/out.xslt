<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xpath-default-namespace="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:output method="json" indent="no"/>
  <xsl:param name="reference" as="xs:string" select="''"/>

  <xsl:template match="notifyParty">
    <xsl:variable name="given" select="(blNo, bookingNo, containerNo, orderNo, documentNo, text)"/>
    <xsl:sequence select="map:merge((
        map { 'type': 'notice', 'noticeId': string(@instructionId), 'kind': string(kind), 'issuedAt': string(@issuedAt), 'reference': $reference },
        for $one in $given return map { hub:name($one): string($one) }))"/>
  </xsl:template>

  <xsl:function name="hub:name" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="map { 'blNo': 'billOfLading', 'bookingNo': 'bookingNo', 'containerNo': 'container', 'orderNo': 'orderNo', 'documentNo': 'documentNo', 'text': 'text' }(local-name($element))"/>
  </xsl:function>
</xsl:stylesheet>
