<?xml version="1.0" encoding="UTF-8"?>
<!-- A load plan that was asked for is wanted no more. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xpath-default-namespace="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:output method="json" indent="no"/>
  <xsl:param name="reference" as="xs:string" select="''"/>

  <xsl:template match="recallBooking[part = 'PACKING']">
    <xsl:sequence select="map:merge((
        map { 'type': 'load-plan-recall', 'documentId': string(@instructionId), 'reference': $reference, 'issuedAt': string(@issuedAt) },
        map { 'recalls': string(documentNo), 'bookingNo': string(bookingNo) },
        reason ! map { 'reason': string(.) }))"/>
  </xsl:template>
</xsl:stylesheet>
