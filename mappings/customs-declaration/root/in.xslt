<?xml version="1.0" encoding="UTF-8"?>
<!-- A client could not hand a file on: that is a refusal of what we sent. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:param name="answers" as="xs:string"/>

  <xsl:template match="/Root">
    <events>
      <instructionAnswered>
        <!-- our own number, which a client may give back among its data -->
        <reference><xsl:value-of select="hub:need(($answers, retData//ClientSeqNo)[normalize-space()][1], 'Root/retData/ClientSeqNo', 'the ClientSeqNo of the file that failed')"/></reference>
        <answer>REFUSED</answer>
        <code><xsl:value-of select="substring(hub:need((failCode, failInfo)[normalize-space()][1], 'Root/failCode', 'a code or a text of the failure'), 1, 70)"/></code>
        <xsl:for-each select="failInfo[normalize-space()]"><text><xsl:value-of select="substring(normalize-space(.), 1, 512)"/></text></xsl:for-each>
      </instructionAnswered>
    </events>
  </xsl:template>
</xsl:stylesheet>
