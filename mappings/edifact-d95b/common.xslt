<?xml version="1.0" encoding="UTF-8"?>
<!-- What every EDIFACT mapping needs: the envelope, and the segments that look the same everywhere. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns:c="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="values.xslt"/>
  <xsl:include href="times.xslt"/>
  <xsl:include href="segments.xslt"/>
  <xsl:include href="truck.xslt"/>

  <xsl:param name="reference" as="xs:string" select="''"/>
  <xsl:param name="sequence" as="xs:string" select="''"/>

  <!-- the directory we write by; one that imports a mapping names its own -->
  <xsl:variable name="directory" select="'95B'"/>

  <!-- UNOC is Latin-1; what it cannot write needs UNOW, which is UTF-8 and syntax version 4 with its longer date -->
  <xsl:variable name="wide" select="'[&#x100;-&#xD7FF;&#xE000;-&#xFFFD;&#x10000;-&#x10FFFF;]'"/>

  <!-- one message in one interchange, both under our reference on the link -->
  <xsl:template name="interchange">
    <xsl:param name="message" as="xs:string"/>
    <xsl:param name="body" as="document-node()"/>
    <xsl:param name="release" as="xs:string" select="$directory"/>
    <!-- most container messages end with the number of their containers -->
    <xsl:param name="total" as="node()*"><CNT><C270><E6069>16</E6069><E6066>1</E6066></C270></CNT></xsl:param>
    <!-- what answers a test is a test -->
    <xsl:param name="test" as="xs:boolean" select="false()"/>
    <xsl:variable name="at" select="adjust-dateTime-to-timezone(xs:dateTime(@issuedAt), xs:dayTimeDuration('PT8H'))"/>
    <xsl:variable name="beyond" select="matches(string($body), $wide)"/>
    <Interchange>
      <UNB>
        <S001><E0001><xsl:value-of select="if ($beyond) then 'UNOW' else 'UNOC'"/></E0001><E0002><xsl:value-of select="if ($beyond) then 4 else 3"/></E0002></S001>
        <S002><E0004><xsl:value-of select="hub:party-code('edifact', 'hub')"/></E0004></S002>
        <S003><E0010><xsl:value-of select="hub:party-code('edifact', @toParty)"/></E0010></S003>
        <S004>
          <E0017><xsl:value-of select="format-dateTime($at, if ($beyond) then '[Y0001][M01][D01]' else '[Y01][M01][D01]')"/></E0017>
          <E0019><xsl:value-of select="format-dateTime($at, '[H01][m01]')"/></E0019>
        </S004>
        <E0020><xsl:value-of select="$reference"/></E0020>
        <xsl:if test="$test"><E0035>1</E0035></xsl:if>
      </UNB>
      <Message>
        <UNH>
          <E0062><xsl:value-of select="$reference"/></E0062>
          <S009><E0065><xsl:value-of select="$message"/></E0065><E0052>D</E0052><E0054><xsl:value-of select="$release"/></E0054><E0051>UN</E0051></S009>
        </UNH>
        <xsl:copy-of select="$body/*"/>
        <xsl:copy-of select="$total"/>
      </Message>
    </Interchange>
  </xsl:template>

  <!-- D.98B put the number of a document into a composite -->
  <xsl:template name="bgm">
    <xsl:param name="document" as="xs:string"/>
    <xsl:param name="number" as="xs:string?"/>
    <xsl:param name="function" as="xs:string" select="'9'"/>
    <BGM>
      <C002><E1001><xsl:value-of select="$document"/></E1001></C002>
      <xsl:choose>
        <xsl:when test="$directory = '95B'"><E1004><xsl:value-of select="$number"/></E1004></xsl:when>
        <xsl:otherwise><C106><E1004><xsl:value-of select="$number"/></E1004></C106></xsl:otherwise>
      </xsl:choose>
      <E1225><xsl:value-of select="$function"/></E1225>
    </BGM>
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

  <!-- a UN/LOCODE -->
  <xsl:template name="loc">
    <xsl:param name="qualifier" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:if test="$value">
      <LOC><E3227><xsl:value-of select="$qualifier"/></E3227><C517><E3225><xsl:value-of select="$value"/></E3225><E1131>139</E1131><E3055>6</E3055></C517></LOC>
    </xsl:if>
  </xsl:template>

  <xsl:template name="mea">
    <xsl:param name="attribute" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:param name="unit" as="xs:string" select="'KGM'"/>
    <xsl:if test="$value">
      <MEA><E6311>AAE</E6311><C502><E6313><xsl:value-of select="$attribute"/></E6313></C502><C174><E6411><xsl:value-of select="$unit"/></E6411><E6314><xsl:value-of select="$value"/></E6314></C174></MEA>
    </xsl:if>
  </xsl:template>

  <!-- free text, five lines a segment -->
  <xsl:template name="ftx">
    <xsl:param name="qualifier" as="xs:string"/>
    <xsl:param name="lines" as="xs:string*"/>
    <xsl:for-each-group select="$lines" group-adjacent="(position() - 1) idiv 5">
      <FTX>
        <E4451><xsl:value-of select="$qualifier"/></E4451>
        <C108><xsl:for-each select="current-group()"><E4440><xsl:value-of select="."/></E4440></xsl:for-each></C108>
      </FTX>
    </xsl:for-each-group>
  </xsl:template>

  <!-- a laden import container -->
  <xsl:template name="eqd">
    <EQD><E8053>CN</E8053><C237><E8260><xsl:value-of select="c:containerNo"/></E8260></C237><E8249>3</E8249><E8169>5</E8169></EQD>
  </xsl:template>
</xsl:stylesheet>
