<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:param name="reference" as="xs:string" select="''"/>

  <!-- the answer speaks the syntax of what it answers: 4:1 is CONTRL of syntax version 4, D:3 of all before it -->
  <xsl:template match="acknowledgeInterchange">
    <xsl:variable name="four" select="interchange/syntaxVersion = '4'"/>
    <xsl:variable name="at" select="adjust-dateTime-to-timezone(xs:dateTime(@issuedAt), xs:dayTimeDuration('PT8H'))"/>
    <Interchange>
      <UNB>
        <S001><E0001><xsl:value-of select="interchange/syntax"/></E0001><E0002><xsl:value-of select="interchange/syntaxVersion"/></E0002></S001>
        <!-- whom they wrote to answers, under the name they used -->
        <S002><E0004><xsl:value-of select="interchange/recipient"/></E0004><xsl:apply-templates select="interchange/recipientQualifier"/></S002>
        <S003><E0010><xsl:value-of select="interchange/sender"/></E0010><xsl:apply-templates select="interchange/senderQualifier"/></S003>
        <S004>
          <E0017><xsl:value-of select="format-dateTime($at, if ($four) then '[Y0001][M01][D01]' else '[Y01][M01][D01]')"/></E0017>
          <E0019><xsl:value-of select="format-dateTime($at, '[H01][m01]')"/></E0019>
        </S004>
        <E0020><xsl:value-of select="$reference"/></E0020>
        <xsl:if test="interchange/testIndicator = 'true'"><E0035>1</E0035></xsl:if>
      </UNB>
      <Message>
        <UNH>
          <E0062><xsl:value-of select="$reference"/></E0062>
          <S009>
            <E0065>CONTRL</E0065>
            <E0052><xsl:value-of select="if ($four) then '4' else 'D'"/></E0052>
            <E0054><xsl:value-of select="if ($four) then '1' else '3'"/></E0054>
            <E0051>UN</E0051>
          </S009>
        </UNH>
        <UCI>
          <E0020><xsl:value-of select="interchange/interchangeNo"/></E0020>
          <S002><E0004><xsl:value-of select="interchange/sender"/></E0004><xsl:apply-templates select="interchange/senderQualifier"/></S002>
          <S003><E0010><xsl:value-of select="interchange/recipient"/></E0010><xsl:apply-templates select="interchange/recipientQualifier"/></S003>
          <E0083><xsl:value-of select="hub:code('contrl-answers', action, 'action')"/></E0083>
          <xsl:apply-templates select="fault[1]" mode="service"><xsl:with-param name="four" select="$four"/></xsl:apply-templates>
        </UCI>
        <!-- 7 speaks of messages; 4 and 8 have said it all -->
        <xsl:apply-templates select="message[../action = 'ACKNOWLEDGED']"><xsl:with-param name="four" select="$four"/></xsl:apply-templates>
      </Message>
    </Interchange>
  </xsl:template>

  <xsl:template match="senderQualifier | recipientQualifier">
    <E0007><xsl:value-of select="."/></E0007>
  </xsl:template>

  <xsl:template match="message">
    <xsl:param name="four" as="xs:boolean"/>
    <!-- what is wrong in UNH and UNT, or with the message as a whole, is said in UCM itself -->
    <xsl:variable name="inside" select="fault[segment][not(tag = ('UNH', 'UNT'))]"/>
    <UCM>
      <E0062><xsl:value-of select="messageNo"/></E0062>
      <S009>
        <E0065><xsl:value-of select="type"/></E0065>
        <E0052><xsl:value-of select="version"/></E0052>
        <E0054><xsl:value-of select="release"/></E0054>
        <E0051><xsl:value-of select="(agency, 'UN')[1]"/></E0051>
        <xsl:for-each select="association"><E0057><xsl:value-of select="."/></E0057></xsl:for-each>
      </S009>
      <E0083><xsl:value-of select="if (accepted = 'true') then 7 else 4"/></E0083>
      <xsl:apply-templates select="(fault except $inside)[1]" mode="service"><xsl:with-param name="four" select="$four"/></xsl:apply-templates>
    </UCM>
    <xsl:for-each-group select="$inside" group-by="xs:integer(segment)">
      <xsl:sort select="current-grouping-key()"/>
      <UCS>
        <E0096><xsl:value-of select="current-grouping-key()"/></E0096>
        <xsl:for-each select="(current-group()[not(element)])[1]"><E0085><xsl:value-of select="code"/></E0085></xsl:for-each>
      </UCS>
      <xsl:for-each select="current-group()[element]">
        <UCD><E0085><xsl:value-of select="code"/></E0085><xsl:apply-templates select="element"/></UCD>
      </xsl:for-each>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:template match="fault" mode="service">
    <xsl:param name="four" as="xs:boolean"/>
    <E0085><xsl:value-of select="code"/></E0085>
    <xsl:for-each select="tag">
      <xsl:element name="{if ($four) then 'E0135' else 'E0013'}"><xsl:value-of select="."/></xsl:element>
    </xsl:for-each>
    <xsl:apply-templates select="element[../tag]"/>
  </xsl:template>

  <xsl:template match="fault/element">
    <S011>
      <E0098><xsl:value-of select="."/></E0098>
      <xsl:for-each select="../component"><E0104><xsl:value-of select="."/></E0104></xsl:for-each>
    </S011>
  </xsl:template>
</xsl:stylesheet>
