<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="http://www.w3.org/2005/xpath-functions" xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../times.xslt"/>

  <!-- what comes to be inspected is laden -->
  <xsl:template match="/map">
    <events>
      <containerGated occurredAt="{hub:instant(*[@key = 'passedAt'])}">
        <direction><xsl:value-of select="*[@key = 'direction']"/></direction>
        <containerNo><xsl:value-of select="*[@key = 'container']"/></containerNo>
        <fullness>FULL</fullness>
        <xsl:for-each select="*[@key = 'plate']"><plateNo><xsl:value-of select="."/></plateNo></xsl:for-each>
        <xsl:for-each select="*[@key = 'orderNo']"><orderNo><xsl:value-of select="."/></orderNo></xsl:for-each>
        <xsl:for-each select="array[@key = 'seals']/string"><sealNo><xsl:value-of select="."/></sealNo></xsl:for-each>
        <xsl:for-each select="*[@key = 'grossKg']"><grossKg><xsl:value-of select="if (. castable as xs:decimal) then xs:decimal(.) else xs:decimal(xs:double(.))"/></grossKg></xsl:for-each>
      </containerGated>
    </events>
  </xsl:template>
</xsl:stylesheet>
