<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="http://www.w3.org/2005/xpath-functions" xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <xsl:template match="/map">
    <events>
      <loadPlanDeclared>
        <loadPlanNo><xsl:value-of select="*[@key = 'loadPlanNo']"/></loadPlanNo>
        <bookingNo><xsl:value-of select="*[@key = 'bookingNo']"/></bookingNo>
        <containerNo><xsl:value-of select="*[@key = 'container']"/></containerNo>
        <xsl:for-each select="*[@key = 'sizeType']"><sizeType><xsl:value-of select="."/></sizeType></xsl:for-each>
        <xsl:for-each select="array[@key = 'seals']/string"><sealNo><xsl:value-of select="."/></sealNo></xsl:for-each>
        <packages><xsl:value-of select="xs:integer(xs:decimal(*[@key = 'packages']))"/></packages>
        <grossKg><xsl:value-of select="hub:kg(*[@key = 'cargoGrossKg'])"/></grossKg>
        <xsl:for-each select="*[@key = 'vgmKg']"><vgmKg><xsl:value-of select="hub:kg(.)"/></vgmKg></xsl:for-each>
        <xsl:for-each select="*[@key = 'vgmMethod']"><vgmMethod><xsl:value-of select="."/></vgmMethod></xsl:for-each>
        <xsl:for-each select="*[@key = 'weighedAt']"><weighedAt><xsl:value-of select="replace(., 'T(\d\d:\d\d)([Z+-])', 'T$1:00$2')"/></weighedAt></xsl:for-each>
        <xsl:for-each select="*[@key = 'goods']"><goods><xsl:value-of select="."/></goods></xsl:for-each>
      </loadPlanDeclared>
    </events>
  </xsl:template>

  <!-- 1.0E-4 is a number in JSON and none in our language; what is one is not rounded -->
  <xsl:function name="hub:kg" as="xs:decimal">
    <xsl:param name="number" as="element()"/>
    <xsl:sequence select="if ($number castable as xs:decimal) then xs:decimal($number) else xs:decimal(xs:double($number))"/>
  </xsl:function>
</xsl:stylesheet>
