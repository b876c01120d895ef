<?xml version="1.0" encoding="UTF-8"?>
<!-- A receipt of a declaration. It moves the timeline and never a gate: no template here releases anything. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <xsl:template match="/DEC_RESULT">
    <!-- local time is Beijing time -->
    <xsl:variable name="at" select="translate(normalize-space(NOTICE_DATE), ' ', 'T') || '+08:00'[not(matches(current()/NOTICE_DATE, '(Z|[+\-]\d\d:\d\d)\s*$'))]"/>
    <events>
      <declarationReported occurredAt="{$at}">
        <seqNo><xsl:value-of select="normalize-space(CUS_CIQ_NO)"/></seqNo>
        <xsl:for-each select="ENTRY_ID[normalize-space()]"><entryNo><xsl:value-of select="normalize-space(.)"/></entryNo></xsl:for-each>
        <channel><xsl:value-of select="hub:code('dec-channels', CHANNEL, 'DEC_RESULT/CHANNEL')"/></channel>
        <channelCode><xsl:value-of select="CHANNEL"/></channelCode>
        <xsl:for-each select="NOTE[normalize-space()]"><note><xsl:value-of select="substring(normalize-space(.), 1, 512)"/></note></xsl:for-each>
      </declarationReported>
    </events>
  </xsl:template>
</xsl:stylesheet>
