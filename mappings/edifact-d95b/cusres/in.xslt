<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>
  <xsl:include href="says.xslt"/>

  <!-- what customs says is in GIS alone: of the whole message, or of one document in it. Free text is passed on and never searched.
       A cancelled or deleted response says the opposite of its GIS and does not say what holds instead: refused by its function (BGM 1225) -->
  <xsl:template match="Message">
    <xsl:variable name="response" select="CUSRES[hub:code('customs-response-functions', (BGM/E1225, '9')[1], hub:place(BGM, 'BGM/1225')) != '']"/>
    <events>
      <xsl:apply-templates select="$response/GIS, $response/*[*[1]/self::DOC]/GIS"/>
      <xsl:apply-templates select="$response[not(GIS or *[*[1]/self::DOC]/GIS)]"/>
    </events>
  </xsl:template>

  <!-- errors and no indicator: it was not taken -->
  <xsl:template match="CUSRES">
    <xsl:variable name="errors" select=".//ERC"/>
    <xsl:if test="hub:need(string(($errors/C901/E9321)[1]), hub:place(BGM, 'GIS'), 'what customs says, as GIS+4') != ''">
      <xsl:call-template name="declaration">
        <xsl:with-param name="scope" select="."/><xsl:with-param name="channel" select="'RETURNED'"/><xsl:with-param name="code" select="string(($errors/C901/E9321)[1])"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- code, list and agency together: a nation's list gives the same numbers other meanings -->
  <xsl:template match="GIS">
    <xsl:variable name="own" select="C529/E1131, C529/E3055[not(. = '6')]"/>
    <xsl:variable name="key" select="if (exists($own)) then string-join((C529/E7365, string(C529/E1131), string(C529/E3055)), ':') else string(C529/E7365)"/>
    <xsl:variable name="says" select="tokenize(hub:code('customs-indicators', $key, hub:place(., 'GIS/C529/7365:1131:3055')))"/>
    <xsl:choose>
      <xsl:when test="$says[1] = 'RELEASE'"><xsl:call-template name="release"><xsl:with-param name="scope" select=".."/></xsl:call-template></xsl:when>
      <xsl:when test="$says[1] = 'HOLD'">
        <xsl:call-template name="hold"><xsl:with-param name="scope" select=".."/><xsl:with-param name="type" select="$says[2]"/></xsl:call-template>
      </xsl:when>
      <xsl:when test="$says[1] = 'DECLARATION'">
        <xsl:call-template name="declaration">
          <xsl:with-param name="scope" select=".."/><xsl:with-param name="channel" select="$says[2]"/><xsl:with-param name="code" select="$key"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="milestone">
          <xsl:with-param name="scope" select=".."/><xsl:with-param name="milestone" select="string($says[2])"/><xsl:with-param name="code" select="$key"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- the numbers of a document of the message, and where it has none those of the message. RFF+MRN is a mailing reference: a declaration is ABT or AAE -->
  <xsl:function name="hub:numbers" as="xs:string*">
    <xsl:param name="scope" as="element()"/>
    <xsl:param name="qualifiers" as="xs:string+"/>
    <xsl:variable name="own" select="hub:rffs($scope)[E1153 = $qualifiers]/E1154 ! string()"/>
    <xsl:sequence select="distinct-values(if (exists($own) or $scope/self::CUSRES) then $own else hub:rffs($scope/ancestor::CUSRES)[E1153 = $qualifiers]/E1154 ! string())"/>
  </xsl:function>

  <xsl:function name="hub:bills" as="xs:string*">
    <xsl:param name="scope" as="element()"/>
    <xsl:variable name="document" select="$scope/DOC[C002/E1001 = ('705', '710', '714')]/C503/E1004 ! string()"/>
    <xsl:sequence select="if (exists($document)) then $document else hub:numbers($scope, 'BM')"/>
  </xsl:function>

  <!-- the boxes of a document, and where it names none those of the message -->
  <xsl:function name="hub:boxes" as="xs:string*">
    <xsl:param name="scope" as="element()"/>
    <xsl:variable name="eqd" select="$scope/(EQD, *[*[1]/self::RFF]/EQD)[C237/E8260]"/>
    <xsl:variable name="whole" select="$scope/ancestor::CUSRES/EQD[C237/E8260]"/>
    <xsl:sequence select="distinct-values(((if (exists($eqd)) then $eqd else $whole) ! hub:container(.), hub:numbers($scope, 'AAQ') ! hub:box(., hub:place($scope/ancestor-or-self::CUSRES/BGM, 'RFF+AAQ'))))"/>
  </xsl:function>

  <xsl:function name="hub:when" as="xs:string">
    <xsl:param name="scope" as="element()"/>
    <xsl:param name="qualifiers" as="xs:string+"/>
    <xsl:variable name="all" select="($scope, $scope/ancestor::CUSRES)/(DTM, *[*[1]/self::RFF]/DTM)"/>
    <xsl:variable name="dtm" select="(for $one in $qualifiers return $all[C507/E2005 = $one])[1]"/>
    <xsl:sequence select="if ($dtm) then hub:instant($dtm/C507/E2380, hub:place($dtm, 'DTM+' || $dtm/C507/E2005)) else ''"/>
  </xsl:function>
</xsl:stylesheet>
