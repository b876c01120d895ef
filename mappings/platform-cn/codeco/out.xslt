<?xml version="1.0" encoding="UTF-8"?>
<!-- The arrival of a laden container at the gate, for an authority or EDI centre that takes platform files and no MT3101. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>
  <xsl:param name="reference"/>

  <xsl:template match="reportArrival">
    <CODECO>
      <r00>
        <messageType>CODECO</messageType>
        <description>GATE-IN REPORT</description>
        <function>9</function>
        <sender><xsl:value-of select="hub:party-code('edifact', 'hub')"/></sender>
        <receiver><xsl:value-of select="hub:party-code('customs', @toParty)"/></receiver>
        <createTime><xsl:value-of select="hub:clock(@issuedAt)"/></createTime>
      </r00>
      <r10>
        <vesselCode><xsl:value-of select="vesselId"/></vesselCode>
        <xsl:for-each select="voyageNo"><voyage><xsl:value-of select=". || 'E'"/></voyage></xsl:for-each>
      </r10>
      <r50>
        <containerNo><xsl:value-of select="containerNo"/></containerNo>
        <sizeType><xsl:value-of select="sizeType"/></sizeType>
        <status><xsl:value-of select="hub:code('platform-statuses', fullness, 'fullness')"/></status>
        <purpose>E</purpose>
        <eirNo><xsl:value-of select="$reference"/></eirNo>
        <blNo><xsl:value-of select="(blNo, bookingNo)[1]"/></blNo>
        <grossKg><xsl:value-of select="grossKg"/></grossKg>
        <sealNo><xsl:value-of select="sealNo[1]"/></sealNo>
        <inTime><xsl:value-of select="hub:clock(arrivedAt)"/></inTime>
      </r50>
    </CODECO>
  </xsl:template>
</xsl:stylesheet>
