<?xml version="1.0" encoding="UTF-8"?>
<!-- What a call gives at once, or a file gives later by the client's number: 0 is taken, and everything else is not. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:param name="answers" as="xs:string"/>

  <xsl:template match="/DecImportResponse">
    <xsl:variable name="answer" select="(hub:find-code('dec-responses', ResponseCode)[.], 'REFUSED')[1]"/>
    <xsl:variable name="reference" select="hub:need(($answers, ClientSeqNo)[normalize-space()][1], 'DecImportResponse/ClientSeqNo', 'the answer to a call of ours, or the number the client gave')"/>
    <events>
      <instructionAnswered>
        <reference><xsl:value-of select="$reference"/></reference>
        <answer><xsl:value-of select="$answer"/></answer>
        <code><xsl:value-of select="ResponseCode"/></code>
        <xsl:for-each select="ErrorMessage[normalize-space()]"><text><xsl:value-of select="substring(normalize-space(.), 1, 512)"/></text></xsl:for-each>
      </instructionAnswered>
      <xsl:for-each select="SeqNo[normalize-space()][$answer = 'ACCEPTED']">
        <declarationRegistered>
          <reference><xsl:value-of select="$reference"/></reference>
          <seqNo><xsl:value-of select="normalize-space(.)"/></seqNo>
        </declarationRegistered>
      </xsl:for-each>
    </events>
  </xsl:template>
</xsl:stylesheet>
