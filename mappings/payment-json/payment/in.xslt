<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="http://www.w3.org/2005/xpath-functions" xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <xsl:template match="/map">
    <events>
      <paymentReported occurredAt="{replace(*[@key = 'at'], 'T(\d\d:\d\d)([Z+-])', 'T$1:00$2')}">
        <paymentNo><xsl:value-of select="*[@key = 'paymentNo']"/></paymentNo>
        <creditor><xsl:value-of select="*[@key = 'creditor']"/></creditor>
        <quoteNo><xsl:value-of select="*[@key = 'quoteNo']"/></quoteNo>
        <amount><xsl:value-of select="*[@key = 'amount']"/></amount>
        <currency><xsl:value-of select="*[@key = 'currency']"/></currency>
        <status><xsl:value-of select="*[@key = 'status']"/></status>
      </paymentReported>
    </events>
  </xsl:template>
</xsl:stylesheet>
