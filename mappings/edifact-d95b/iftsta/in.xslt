<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <xsl:template match="Message">
    <events><xsl:apply-templates select="IFTSTA/SegGrp-4/SegGrp-5"/></events>
  </xsl:template>

  <!-- our agreement with the terminal: event ZCS, its charges are settled -->
  <xsl:template match="SegGrp-5">
    <xsl:variable name="event" select="hub:code('iftsta-events', STS/C555/E9011, hub:place(STS, 'STS/C555/9011'))"/>
    <xsl:if test="$event = 'CHARGES_SETTLED'">
      <chargesSettled occurredAt="{hub:instant(DTM/C507[E2005 = ('334', '7')][1]/E2380, hub:place(STS, 'DTM+334'))}">
        <receiptNo><xsl:value-of select="hub:need(RFF/C506[E1153 = 'IV'][1]/E1154, hub:place(STS, 'RFF+IV'), 'the receipt')"/></receiptNo>
        <containerNo><xsl:value-of select="hub:need(RFF/C506[E1153 = 'EQ'][1]/E1154, hub:place(STS, 'RFF+EQ'), 'a container number')"/></containerNo>
        <xsl:for-each select="RFF/C506[E1153 = 'BM'][1]/E1154"><blNo><xsl:value-of select="."/></blNo></xsl:for-each>
      </chargesSettled>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
