<?xml version="1.0" encoding="UTF-8"?>
<!-- Times, seals and the head of a message. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns:c="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:param name="reference" as="xs:string" select="''"/>

  <xsl:variable name="head" select="/MESSAGE/MESSAGE_HEAD"/>
  <xsl:variable name="list" select="/MESSAGE/MESSAGE_LIST"/>

  <!-- Beijing time; the blank between day and hour may be missing -->
  <xsl:function name="hub:instant" as="xs:string">
    <xsl:param name="time" as="xs:string?"/>
    <xsl:sequence select="replace(normalize-space($time), '^(\d{4}-\d\d-\d\d) ?(\d\d:\d\d:\d\d)$', '$1T$2+08:00')"/>
  </xsl:function>

  <!-- when what a message tells was over; the message's own time has no blanks and no hyphens -->
  <xsl:function name="hub:happened" as="xs:string">
    <xsl:param name="time" as="element()?"/>
    <xsl:variable name="created" select="replace(normalize-space($head/MESSAGE_CREATE_TIME), '^(....)(..)(..)(..)(..)(..).*$', '$1-$2-$3 $4:$5:$6')"/>
    <xsl:sequence select="hub:instant(($time[normalize-space()], $created)[1])"/>
  </xsl:function>

  <!-- an element of ours where there is a value -->
  <xsl:function name="hub:field" as="element()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="item()?"/>
    <xsl:if test="normalize-space(string($value))">
      <xsl:element name="{$name}" namespace="urn:singlewindow:hub:canonical:1"><xsl:value-of select="substring(normalize-space(string($value)), 1, 512)"/></xsl:element>
    </xsl:if>
  </xsl:function>

  <xsl:function name="hub:time" as="xs:string">
    <xsl:param name="instant" as="xs:string"/>
    <xsl:param name="form" as="xs:string"/>
    <xsl:sequence select="format-dateTime(adjust-dateTime-to-timezone(xs:dateTime($instant), xs:dayTimeDuration('PT8H')), $form)"/>
  </xsl:function>

  <xsl:function name="hub:day-time" as="xs:string">
    <xsl:param name="instant" as="xs:string"/>
    <xsl:sequence select="hub:time($instant, '[Y0001]-[M01]-[D01] [H01]:[m01]:[s01]')"/>
  </xsl:function>

  <!-- the office that supervises a site stands behind the slash of the site's code -->
  <xsl:function name="hub:office" as="xs:string">
    <xsl:param name="site" as="xs:string"/>
    <xsl:sequence select="substring-after(hub:party-code('site', $site), '/')"/>
  </xsl:function>

  <!-- said in the depot's name: its office and its own number -->
  <xsl:template name="message">
    <xsl:param name="type" as="xs:string"/>
    <xsl:param name="list" as="document-node()"/>
    <xsl:param name="function" as="xs:string" select="'2'"/>
    <MESSAGE>
      <MESSAGE_HEAD>
        <MESSAGE_ID><xsl:value-of select="$reference"/></MESSAGE_ID>
        <FUNCTION_CODE><xsl:value-of select="$function"/></FUNCTION_CODE>
        <MESSAGE_TYPE><xsl:value-of select="$type"/></MESSAGE_TYPE>
        <MESSAGE_CREATE_TIME><xsl:value-of select="hub:time(@issuedAt, '[Y0001][M01][D01][H01][m01][s01][f001]')"/></MESSAGE_CREATE_TIME>
        <SENDER><xsl:value-of select="hub:office(@toParty) || hub:party-code('customs', @toParty)"/></SENDER>
        <RECEIVER><xsl:value-of select="hub:office(@toParty)"/></RECEIVER>
        <VERSION>1.0</VERSION>
      </MESSAGE_HEAD>
      <MESSAGE_LIST><xsl:copy-of select="$list/*" copy-namespaces="no"/></MESSAGE_LIST>
    </MESSAGE>
  </xsl:template>

  <!-- kind/number; our language has the number -->
  <xsl:template name="seals-told" xmlns="urn:singlewindow:hub:canonical:1">
    <xsl:for-each select="SEALID[normalize-space()]"><sealNo><xsl:value-of select="replace(normalize-space(.), '^[A-Z]/', '')"/></sealNo></xsl:for-each>
  </xsl:template>

  <!-- our language knows neither the kind of a seal nor who affixed it: mechanical, affixer unknown -->
  <xsl:template name="seals">
    <xsl:for-each select="c:sealNo[position() le 9]"><SEALID AgencyCode="AB"><xsl:value-of select="'M/' || ."/></SEALID></xsl:for-each>
  </xsl:template>

  <xsl:template name="arrival">
    <xsl:if test="c:arriveNo or c:packages or c:grossKg">
      <ARRIVE_INFO>
        <xsl:for-each select="c:arriveNo"><ARRIVE_NO><xsl:value-of select="."/></ARRIVE_NO></xsl:for-each>
        <xsl:for-each select="c:packages"><PACK_NO><xsl:value-of select="."/></PACK_NO></xsl:for-each>
        <xsl:for-each select="c:grossKg"><GROSS_WT><xsl:value-of select="."/></GROSS_WT></xsl:for-each>
      </ARRIVE_INFO>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
