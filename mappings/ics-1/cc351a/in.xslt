<?xml version="1.0" encoding="UTF-8"?>
<!-- Advance intervention: customs says that goods are not to be loaded, or will be controlled. Whatever its code, it is told as an inspection. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../../customs/common.xslt"/>

  <xsl:template match="/">
    <events><xsl:apply-templates select="//*:CC351A"/></events>
  </xsl:template>

  <xsl:template match="*:CC351A">
    <xsl:variable name="codes" select="string-join(distinct-values(*:CUSINT632/*:CusIntCodCUSINT665 ! normalize-space(.)), ' ')"/>
    <declarationReported occurredAt="{hub:instant((*:HEAHEA/*:NotDatTimHEA104, '20' || hub:text(*:DatOfPreMES9) || hub:text(*:TimOfPreMES10))[1], 'CC351A/HEAHEA/NotDatTimHEA104')}">
      <seqNo><xsl:value-of select="hub:need(hub:check('mrn', hub:once(*:HEAHEA/*:DocNumHEA5), 'CC351A/HEAHEA/DocNumHEA5'), 'CC351A/HEAHEA/DocNumHEA5', 'the MRN')"/></seqNo>
      <xsl:sequence select="hub:tell('entryNo', *:HEAHEA/*:DocNumHEA5)"/>
      <channel><xsl:value-of select="hub:code('ics-1-messages', local-name(), 'CC351A')"/></channel>
      <channelCode><xsl:value-of select="substring(hub:need($codes, 'CC351A/CUSINT632/CusIntCodCUSINT665', 'what customs intervenes with'), 1, 70)"/></channelCode>
      <xsl:sequence select="hub:tell('note', hub:remarks((
          *:CUSINT632 ! string-join((*:CusIntCodCUSINT665, *:CusIntTexCUSINT666, *:IteNumConCUSINT668 ! ('item ' || .)), ' '),
          *:HEAHEA/*:RefNumHEA4 ! ('LRN ' || normalize-space(.)),
          *:CUSOFFFENT730/*:RefNumCUSOFFFENT731 ! ('office ' || normalize-space(.)))))"/>
    </declarationReported>
  </xsl:template>
</xsl:stylesheet>
