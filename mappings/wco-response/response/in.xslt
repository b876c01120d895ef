<?xml version="1.0" encoding="UTF-8"?>
<!-- A response of customs to a declaration. It moves the timeline and never a gate: no template here releases anything. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../../customs/common.xslt"/>

  <xsl:template match="/">
    <events><xsl:apply-templates select="//*:Response"/></events>
  </xsl:template>

  <xsl:template match="*:Response">
    <xsl:variable name="declaration" select="*:Declaration[1]"/>
    <xsl:variable name="function" select="hub:text(*:FunctionCode)"/>
    <!-- the outcome of a request stands in the status: 11/39 -->
    <xsl:variable name="outcome" select="string-join(($function, *:Status/*:NameCode[1]/normalize-space()), '/')"/>
    <xsl:variable name="known" select="($outcome, $function)[hub:find-code('wco-functions', .) != ''][1]"/>
    <xsl:variable name="code" select="($known, $outcome)[1]"/>
    <declarationReported occurredAt="{hub:instant(*:IssueDateTime, 'Response/IssueDateTime')}">
      <seqNo><xsl:value-of select="hub:declaration($declaration/*:ID, $declaration/*:FunctionalReferenceID, 'Response/Declaration/ID')"/></seqNo>
      <xsl:sequence select="hub:tell('entryNo', hub:check('mrn', $declaration/*:ID, 'Response/Declaration/ID'))"/>
      <channel><xsl:value-of select="hub:code('wco-functions', $code, 'Response/FunctionCode')"/></channel>
      <channelCode><xsl:value-of select="$code"/></channelCode>
      <xsl:sequence select="hub:tell('note', hub:remarks((
          $declaration/*:FunctionalReferenceID ! ('LRN ' || normalize-space(.)),
          hub:find-code('wco-request-outcomes', $code),
          *:Error ! hub:error(.),
          *:AdditionalInformation ! string-join((*:StatementCode, *:StatementTypeCode, *:StatementDescription), ' '))))"/>
      <xsl:for-each select="hub:once($declaration/*:VersionID)[matches(., '^\s*\d{1,9}\s*$')]"><version><xsl:value-of select="xs:integer(.)"/></version></xsl:for-each>
    </declarationReported>
  </xsl:template>

  <!-- CDS12005 at 42A/17C/R144: the pointers lead from the declaration to the element -->
  <xsl:function name="hub:error" as="xs:string">
    <xsl:param name="error" as="element()"/>
    <xsl:variable name="where" select="string-join($error/*:Pointer/(*:DocumentSectionCode, *:TagID) ! normalize-space(.), '/')"/>
    <xsl:sequence select="string-join(($error/*:ValidationCode ! normalize-space(.), 'at '[$where != ''] || $where[. != '']), ' ')"/>
  </xsl:function>
</xsl:stylesheet>
