<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xpath-default-namespace="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:output method="json" indent="no"/>
  <xsl:param name="reference" as="xs:string" select="''"/>

  <xsl:template match="orderWork | cancelWork">
    <xsl:sequence select="map:merge((
        map { 'type': 'work-order', 'documentId': string(@instructionId), 'reference': $reference, 'issuedAt': string(@issuedAt),
              'action': if (self::cancelWork) then 'TAKE_BACK' else 'ORDER', 'orderNo': string(orderNo), 'work': string(kind),
              'containers': array { containerNo ! string() }, 'orderedBy': string(orderedBy) },
        (blNo, bookingNo, plateNo, fleet, driver, from, until) ! map { local-name(): string() }))"/>
  </xsl:template>
</xsl:stylesheet>
