<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xpath-default-namespace="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:output method="json" indent="no"/>
  <xsl:param name="reference" as="xs:string" select="''"/>

  <xsl:template match="scheduleInspection">
    <xsl:sequence select="map:merge((
        map { 'type': 'inspection-schedule', 'documentId': string(@instructionId), 'reference': $reference, 'issuedAt': string(@issuedAt) },
        map { 'applicationNo': string(applicationNo), 'inspectionNo': string(holdNo), 'container': string(containerNo) },
        map { 'slotNo': string(slotNo), 'from': string(from), 'until': string(until), 'applicant': string(applicant), 'attendance': string(attendance) },
        mode ! map { 'mode': string(.) }, attendee ! map { 'attendee': string(.) }))"/>
  </xsl:template>
</xsl:stylesheet>
