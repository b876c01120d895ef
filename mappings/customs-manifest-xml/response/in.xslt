<?xml version="1.0" encoding="UTF-8"?>
<!-- A receipt of any manifest message, bill by bill or container by container. What is refused in part is refused, and the text names the lines. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <xsl:template match="/">
    <xsl:variable name="lines" select="Manifest/Response//ResponseType"/>
    <xsl:variable name="refused" select="$lines[hub:answer(.) = 'REFUSED']"/>
    <xsl:variable name="statement" select="(Manifest/Response/AdditionalInformation[StatementCode[normalize-space()]])[1]"/>
    <xsl:variable name="said" select="($refused ! hub:said(.), $lines[not($refused)][1]/Text ! normalize-space(.), $statement/StatementDescription ! normalize-space(.))"/>
    <events>
      <instructionAnswered occurredAt="{$sent}">
        <!-- a receipt bears the number of what it answers; no other reference is known of it -->
        <reference><xsl:value-of select="$head/MessageID"/></reference>
        <answer><xsl:value-of select="if ($refused) then 'REFUSED' else if ($lines) then 'ACCEPTED' else hub:stated($statement)"/></answer>
        <code><xsl:value-of select="($refused/Code, $lines/Code, $statement/StatementCode)[1] ! normalize-space(.)"/></code>
        <xsl:sequence select="hub:text('text', string-join(distinct-values($said[.]), '; '))"/>
      </instructionAnswered>
    </events>
  </xsl:template>

  <xsl:function name="hub:answer" as="xs:string">
    <xsl:param name="line" as="element()"/>
    <xsl:sequence select="hub:code('customs-receipts', $line/Code, 'ResponseType[' || 1 + count($line/preceding::ResponseType) || ']/Code')"/>
  </xsl:function>

  <!-- a client without lines says that it handed the message on, which is no answer of customs yet, or that it did not -->
  <xsl:function name="hub:stated" as="xs:string">
    <xsl:param name="statement" as="element()?"/>
    <xsl:variable name="code" select="hub:need($statement/StatementCode, 'Response', 'a ResponseType for each bill or container, or a StatementCode')"/>
    <xsl:sequence select="(hub:find-code('manifest-statements', $code)[.], 'REFUSED')[1]"/>
  </xsl:function>

  <!-- which line, and why -->
  <xsl:function name="hub:said" as="xs:string">
    <xsl:param name="line" as="element()"/>
    <xsl:variable name="of" select="$line/ancestor::*[self::TransportEquipment or self::Consignment][1]"/>
    <xsl:variable name="name" select="($of/EquipmentIdentification/ID, $of/TransportContractDocument/ID, $of/ID)[normalize-space()][1]"/>
    <xsl:sequence select="string-join(($name, $line/Text[normalize-space()]) ! normalize-space(.), ': ')"/>
  </xsl:function>
</xsl:stylesheet>
