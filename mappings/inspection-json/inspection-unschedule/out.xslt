<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xpath-default-namespace="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:output method="json" indent="no"/>
  <xsl:param name="reference" as="xs:string" select="''"/>

  <xsl:template match="unscheduleInspection">
    <xsl:sequence select="map {
        'type': 'inspection-unschedule', 'documentId': string(@instructionId), 'reference': $reference, 'issuedAt': string(@issuedAt),
        'applicationNo': string(applicationNo), 'inspectionNo': string(holdNo), 'container': string(containerNo), 'slotNo': string(slotNo) }"/>
  </xsl:template>
</xsl:stylesheet>
