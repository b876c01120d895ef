<?xml version="1.0" encoding="UTF-8"?>
<!-- NAD: who books, carries, clears, handles and trades. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <!-- the forwarder asks for the transport document and says how the freight is paid -->
  <xsl:template name="parties">
    <xsl:call-template name="nad">
      <xsl:with-param name="qualifier" select="'FW'"/><xsl:with-param name="party" select="../forwarder"/>
    </xsl:call-template>
    <xsl:for-each select="documentKind">
      <DOC><C002><E1001><xsl:value-of select="hub:code('edifact-document-kinds', ., 'documentKind')"/></E1001></C002></DOC>
    </xsl:for-each>
    <xsl:for-each select="paymentTerm">
      <CPI><C229><E5237>4</E5237></C229><E4237><xsl:value-of select="hub:code('edifact-payment-terms', ., 'paymentTerm')"/></E4237></CPI>
    </xsl:for-each>
    <xsl:for-each select="line, terminal, yard, broker, rail/depot">
      <xsl:call-template name="nad">
        <xsl:with-param name="qualifier" select="hub:code('edifact-booking-roles', local-name(), local-name())"/>
        <xsl:with-param name="party" select="."/>
      </xsl:call-template>
    </xsl:for-each>
    <xsl:apply-templates select="tradeParty"/>
  </xsl:template>

  <xsl:template match="tradeParty">
    <NAD>
      <E3035><xsl:value-of select="hub:code('edifact-party-functions', function, 'tradeParty/function')"/></E3035>
      <C080><xsl:for-each select="hub:wrapped(hub:fit(name), 35)"><E3036><xsl:value-of select="."/></E3036></xsl:for-each></C080>
      <C059><xsl:for-each select="hub:wrapped(hub:fit(street), 35)"><E3042><xsl:value-of select="."/></E3042></xsl:for-each></C059>
      <E3164><xsl:value-of select="hub:fit(city)"/></E3164>
      <E3207><xsl:value-of select="hub:fit(countryCode)"/></E3207>
    </NAD>
    <xsl:if test="contactName or contactPhone or contactEmail">
      <CTA><E3139>IC</E3139><C056><E3412><xsl:value-of select="hub:fit(contactName)"/></E3412></C056></CTA>
      <xsl:for-each select="contactPhone"><COM><C076><E3148><xsl:value-of select="."/></E3148><E3155>TE</E3155></C076></COM></xsl:for-each>
      <xsl:for-each select="contactEmail"><COM><C076><E3148><xsl:value-of select="."/></E3148><E3155>EM</E3155></C076></COM></xsl:for-each>
    </xsl:if>
    <!-- China's unified credit code is the registration of a company; DE 1153 XA -->
    <xsl:call-template name="rff">
      <xsl:with-param name="qualifier" select="'XA'"/><xsl:with-param name="value" select="creditCode"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
