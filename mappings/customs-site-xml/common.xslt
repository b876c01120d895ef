<?xml version="1.0" encoding="UTF-8"?>
<!-- Beijing times, and the head of a message. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    exclude-result-prefixes="#all">
  <xsl:param name="reference" as="xs:string" select="''"/>

  <xsl:function name="hub:instant" as="xs:string">
    <xsl:param name="time" as="xs:string"/>
    <xsl:sequence select="replace($time, '(....)(..)(..)(..)(..)(..)', '$1-$2-$3T$4:$5:$6') || '+08:00'"/>
  </xsl:function>

  <!-- an element of ours where there is a value -->
  <xsl:function name="hub:field" as="element()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="item()?"/>
    <xsl:if test="normalize-space(string($value))">
      <xsl:element name="{$name}" namespace="urn:singlewindow:hub:canonical:1"><xsl:value-of select="normalize-space(string($value))"/></xsl:element>
    </xsl:if>
  </xsl:function>

  <!-- a split bill is written with a plus that nobody else writes -->
  <xsl:function name="hub:bill" as="xs:string">
    <xsl:param name="bill" as="item()?"/>
    <xsl:sequence select="upper-case(translate(normalize-space(string($bill)), '+ ', ''))"/>
  </xsl:function>

  <!-- UN and CN say whose number it is, and nobody else writes them -->
  <xsl:function name="hub:ship" as="xs:string">
    <xsl:param name="code" as="item()?"/>
    <xsl:sequence select="replace(normalize-space(string($code)), '^(UN|CN)', '')"/>
  </xsl:function>

  <!-- nothing, and a nought where a system has nothing to say, is nothing -->
  <xsl:function name="hub:positive" as="xs:string?">
    <xsl:param name="number" as="item()?"/>
    <xsl:sequence select="normalize-space(string($number))[. castable as xs:decimal][xs:decimal(.) gt 0]"/>
  </xsl:function>

  <xsl:function name="hub:time" as="xs:string">
    <xsl:param name="instant" as="xs:string"/>
    <xsl:sequence select="format-dateTime(adjust-dateTime-to-timezone(xs:dateTime($instant), xs:dayTimeDuration('PT8H')), '[Y0001][M01][D01][H01][m01][s01]')"/>
  </xsl:function>

  <xsl:template name="message">
    <xsl:param name="type" as="xs:string"/>
    <xsl:param name="body" as="document-node()"/>
    <Message xmlns="urn:example:customs-site:1">
      <Head>
        <MessageId><xsl:value-of select="$reference"/></MessageId>
        <MessageType><xsl:value-of select="$type"/></MessageType>
        <SendId><xsl:value-of select="hub:party-code('customs', 'hub')"/></SendId>
        <ReceiveId><xsl:value-of select="hub:party-code('customs', @toParty)"/></ReceiveId>
        <SendTime><xsl:value-of select="hub:time(@issuedAt)"/></SendTime>
      </Head>
      <Body><xsl:copy-of select="$body/*" copy-namespaces="no"/></Body>
    </Message>
  </xsl:template>
</xsl:stylesheet>
