<?xml version="1.0" encoding="UTF-8"?>
<!-- A receipt answers a message as a whole and line by line. Ours speak of one container: what is returned in part is returned. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <xsl:template match="/MESSAGE">
    <xsl:variable name="whole" select="MESSAGE_LIST/RESPONSE_INFO"/>
    <xsl:variable name="refused" select="MESSAGE_LIST/*[hub:answer(.) = 'REFUSED']"/>
    <events>
      <instructionAnswered>
        <reference><xsl:value-of select="hub:need($whole/MSGID, 'RESPONSE_INFO/MSGID', 'the MESSAGE_ID this answers')"/></reference>
        <answer><xsl:value-of select="if ($refused) then 'REFUSED' else 'ACCEPTED'"/></answer>
        <code><xsl:value-of select="($refused/CHK_FLAG, $whole/CHK_FLAG)[1]"/></code>
        <xsl:variable name="text" select="string-join(($refused ! hub:said(.), $whole[not($refused)]/NOTES ! normalize-space(.))[.], '; ')"/>
        <xsl:if test="$text"><text><xsl:value-of select="substring($text, 1, 512)"/></text></xsl:if>
      </instructionAnswered>
    </events>
  </xsl:template>

  <xsl:function name="hub:answer" as="xs:string">
    <xsl:param name="line" as="element()"/>
    <xsl:variable name="place" select="name($line) || '[' || 1 + count($line/preceding-sibling::*[name() = name($line)]) || ']/CHK_FLAG'"/>
    <xsl:sequence select="hub:code('customs-receipts', $line/CHK_FLAG, $place)"/>
  </xsl:function>

  <!-- which line, and why -->
  <xsl:function name="hub:said" as="xs:string">
    <xsl:param name="line" as="element()"/>
    <xsl:variable name="name" select="($line/ARRIVE_NO, $line/CONTA_NO, $line/BILL_NO, $line/CARRIAGE_NO)[normalize-space()][1]"/>
    <xsl:sequence select="string-join(($name, $line/NOTES[normalize-space()]) ! normalize-space(.), ': ')"/>
  </xsl:function>
</xsl:stylesheet>
