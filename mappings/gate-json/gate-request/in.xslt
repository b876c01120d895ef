<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="http://www.w3.org/2005/xpath-functions" xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <xsl:template match="/map">
    <events>
      <gateAsked occurredAt="{replace(*[@key = 'askedAt'], 'T(\d\d:\d\d)([Z+-])', 'T$1:00$2')}">
        <requestNo><xsl:value-of select="*[@key = 'documentId']"/></requestNo>
        <gate><xsl:value-of select="*[@key = 'gate']"/></gate>
        <direction><xsl:value-of select="*[@key = 'direction']"/></direction>
        <xsl:for-each select="*[@key = 'plate']"><plateNo><xsl:value-of select="."/></plateNo></xsl:for-each>
        <!-- our language has no positions: the front box first -->
        <xsl:for-each select="array[@key = 'boxes']/map"><xsl:sort select="*[@key = 'position']"/><containerNo><xsl:value-of select="*[@key = 'number']"/></containerNo></xsl:for-each>
        <xsl:for-each select="*[@key = 'orderNo']"><orderNo><xsl:value-of select="."/></orderNo></xsl:for-each>
        <xsl:for-each select="*[@key = 'grossKg']"><grossKg><xsl:value-of select="hub:kg(.)"/></grossKg></xsl:for-each>
        <xsl:for-each select="array[@key = 'seals']/string"><sealNo><xsl:value-of select="."/></sealNo></xsl:for-each>
      </gateAsked>
    </events>
  </xsl:template>

  <!-- 4.0E4 is a number in JSON and none in our language -->
  <xsl:function name="hub:kg" as="xs:decimal">
    <xsl:param name="number" as="element()"/>
    <xsl:sequence select="if ($number castable as xs:decimal) then xs:decimal($number) else xs:decimal(xs:double($number))"/>
  </xsl:function>
</xsl:stylesheet>
