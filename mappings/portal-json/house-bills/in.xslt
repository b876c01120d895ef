<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1" xpath-default-namespace="http://www.w3.org/2005/xpath-functions"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <xsl:template match="/map">
    <events>
      <houseBillsDeclared>
        <masterBlNo><xsl:value-of select="*[@key = 'masterBill']"/></masterBlNo>
        <xsl:for-each select="array[@key = 'houseBills']/string"><houseBlNo><xsl:value-of select="."/></houseBlNo></xsl:for-each>
        <movement><xsl:value-of select="*[@key = 'movement']"/></movement>
        <xsl:for-each select="array[@key = 'containers']/string"><containerNo><xsl:value-of select="."/></containerNo></xsl:for-each>
      </houseBillsDeclared>
    </events>
  </xsl:template>
</xsl:stylesheet>
