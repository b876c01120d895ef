<?xml version="1.0" encoding="UTF-8"?>
<!-- An entry summary declaration was registered and has its MRN. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../../customs/common.xslt"/>

  <xsl:template match="/">
    <events><xsl:apply-templates select="//*:CC328A"/></events>
  </xsl:template>

  <xsl:template match="*:CC328A">
    <declarationReported occurredAt="{hub:instant(*:HEAHEA/*:DecRegDatTimHEA115, 'CC328A/HEAHEA/DecRegDatTimHEA115')}">
      <seqNo><xsl:value-of select="hub:need(hub:check('mrn', hub:once(*:HEAHEA/*:DocNumHEA5), 'CC328A/HEAHEA/DocNumHEA5'), 'CC328A/HEAHEA/DocNumHEA5', 'the MRN')"/></seqNo>
      <xsl:sequence select="hub:tell('entryNo', *:HEAHEA/*:DocNumHEA5)"/>
      <channel><xsl:value-of select="hub:code('ics-1-messages', local-name(), 'CC328A')"/></channel>
      <channelCode><xsl:value-of select="local-name()"/></channelCode>
      <xsl:sequence select="hub:tell('note', hub:remarks((*:HEAHEA/*:RefNumHEA4 ! ('LRN ' || normalize-space(.)), *:CUSOFFFENT730/*:RefNumCUSOFFFENT731 ! ('office ' || normalize-space(.)))))"/>
    </declarationReported>
  </xsl:template>
</xsl:stylesheet>
