<?xml version="1.0" encoding="UTF-8"?>
<!-- What every EDIFACT mapping needs: local times, places for people, and the envelope. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns:c="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <!-- DTM without a zone is the local time of the place (C507/2379 203); the port's zone -->
  <xsl:variable name="zone" select="'+08:00'"/>
  <xsl:param name="reference" as="xs:string" select="''"/>
  <xsl:param name="sequence" as="xs:string" select="''"/>

  <!-- 8, 10, 12 or 14 digits: senders' tags (2379) and lengths disagree, the length is right -->
  <xsl:function name="hub:instant" as="xs:string">
    <xsl:param name="value" as="item()?"/>
    <xsl:param name="place" as="xs:string"/>
    <xsl:variable name="digits" select="replace(string($value), '[^0-9]', '')"/>
    <xsl:variable name="full" select="if (string-length($digits) = 10) then concat('20', $digits) else $digits"/>
    <xsl:variable name="padded" select="substring(concat($full, '000000'), 1, 14)"/>
    <xsl:variable name="text" select="replace($padded, '(....)(..)(..)(..)(..)(..)', '$1-$2-$3T$4:$5:$6') || $zone"/>
    <xsl:sequence select="if ($text castable as xs:dateTime) then $text else hub:need('', $place, 'a date and time, CCYYMMDDHHMM')"/>
  </xsl:function>

  <!-- EQD (message segment 9, line 9) -->
  <xsl:function name="hub:place" as="xs:string">
    <xsl:param name="segment" as="element()"/>
    <xsl:param name="path" as="xs:string"/>
    <xsl:sequence select="$path || ' (segment ' || $segment/@n || ', line ' || $segment/@line || ')'"/>
  </xsl:function>

  <xsl:function name="hub:container" as="xs:string">
    <xsl:param name="eqd" as="element()"/>
    <xsl:sequence select="upper-case(replace(hub:need($eqd/C237/E8260, hub:place($eqd, 'EQD/C237/8260'), 'a container number'), '[^A-Za-z0-9]', ''))"/>
  </xsl:function>

  <!-- one message in one interchange, both under our reference on the link -->
  <xsl:template name="interchange">
    <xsl:param name="message" as="xs:string"/>
    <xsl:param name="body" as="document-node()"/>
    <xsl:variable name="at" select="adjust-dateTime-to-timezone(xs:dateTime(@issuedAt), xs:dayTimeDuration('PT8H'))"/>
    <Interchange>
      <UNB>
        <S001><E0001>UNOC</E0001><E0002>3</E0002></S001>
        <S002><E0004><xsl:value-of select="hub:party-code('edifact', 'hub')"/></E0004></S002>
        <S003><E0010><xsl:value-of select="hub:party-code('edifact', @toParty)"/></E0010></S003>
        <S004>
          <E0017><xsl:value-of select="format-dateTime($at, '[Y01][M01][D01]')"/></E0017>
          <E0019><xsl:value-of select="format-dateTime($at, '[H01][m01]')"/></E0019>
        </S004>
        <E0020><xsl:value-of select="$reference"/></E0020>
      </UNB>
      <Message>
        <UNH>
          <E0062><xsl:value-of select="$reference"/></E0062>
          <S009><E0065><xsl:value-of select="$message"/></E0065><E0052>D</E0052><E0054>95B</E0054><E0051>UN</E0051></S009>
        </UNH>
        <xsl:copy-of select="$body/*"/>
        <CNT><C270><E6069>16</E6069><E6066>1</E6066></C270></CNT>
      </Message>
    </Interchange>
  </xsl:template>

  <xsl:template name="rff">
    <xsl:param name="qualifier" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:if test="$value">
      <RFF><C506><E1153><xsl:value-of select="$qualifier"/></E1153><E1154><xsl:value-of select="$value"/></E1154></C506></RFF>
    </xsl:if>
  </xsl:template>

  <xsl:template name="dtm">
    <xsl:param name="qualifier" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:if test="$value">
      <xsl:variable name="local" select="adjust-dateTime-to-timezone(xs:dateTime($value), xs:dayTimeDuration('PT8H'))"/>
      <DTM><C507><E2005><xsl:value-of select="$qualifier"/></E2005><E2380><xsl:value-of select="format-dateTime($local, '[Y0001][M01][D01][H01][m01]')"/></E2380><E2379>203</E2379></C507></DTM>
    </xsl:if>
  </xsl:template>

  <xsl:template name="nad">
    <xsl:param name="qualifier" as="xs:string"/>
    <xsl:param name="party" as="xs:string?"/>
    <xsl:if test="$party">
      <NAD><E3035><xsl:value-of select="$qualifier"/></E3035><C082><E3039><xsl:value-of select="hub:party-code('edifact', $party)"/></E3039><E1131>160</E1131><E3055>ZZZ</E3055></C082></NAD>
    </xsl:if>
  </xsl:template>

  <!-- a laden import container -->
  <xsl:template name="eqd">
    <EQD><E8053>CN</E8053><C237><E8260><xsl:value-of select="c:containerNo"/></E8260></C237><E8249>3</E8249><E8169>5</E8169></EQD>
  </xsl:template>
</xsl:stylesheet>
