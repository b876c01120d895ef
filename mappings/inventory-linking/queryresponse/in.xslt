<?xml version="1.0" encoding="UTF-8"?>
<!-- Customs answers a question about a consignment: where its declarations stand, where its masters stand, and how it moved. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../entry-status.xslt"/>

  <xsl:template match="/*">
    <events>
      <xsl:apply-templates select="*:queriedDUCR | *:childDUCR" mode="declaration"/>
      <xsl:apply-templates select="(*:queriedMUCR | *:parentMUCR | *:childMUCR)[*:entryStatus]" mode="master"/>
      <xsl:apply-templates select="*/*:movement"/>
    </events>
  </xsl:template>

  <xsl:template match="*" mode="declaration">
    <declarationReported>
      <seqNo><xsl:value-of select="hub:need(hub:check('mrn', hub:once(*:declarationID), local-name() || '/declarationID'), local-name() || '/declarationID', 'the MRN')"/></seqNo>
      <xsl:sequence select="hub:tell('entryNo', *:declarationID)"/>
      <channel><xsl:value-of select="(hub:find-code('uk-entry-channels', *:entryStatus/*:soe)[. != ''], hub:find-code('uk-entry-channels', 'other'))[1]"/></channel>
      <channelCode><xsl:value-of select="(hub:raw(*:entryStatus)[. != ''], 'no status')[1]"/></channelCode>
      <xsl:sequence select="hub:tell('note', hub:remarks((hub:words(*:entryStatus, 'uk-entry-statuses'), *:UCR ! ('UCR ' || .), *:parentMUCR ! ('master ' || .))))"/>
    </declarationReported>
  </xsl:template>

  <xsl:template match="*" mode="master">
    <milestoneReported>
      <milestone>CUSTOMS_STATUS</milestone>
      <codeList>UK inventory linking</codeList>
      <code><xsl:value-of select="(hub:raw(*:entryStatus)[. != ''], 'no status')[1]"/></code>
      <classifier>ACTUAL</classifier>
      <blNo><xsl:value-of select="hub:need(hub:check('ucr', hub:once(*:UCR), local-name() || '/UCR'), local-name() || '/UCR', 'the reference of the consignment')"/></blNo>
      <xsl:sequence select="hub:tell('text', hub:remarks((hub:words(*:entryStatus, 'uk-master-statuses'), *:shut[normalize-space() = 'true'] ! 'shut')))"/>
    </milestoneReported>
  </xsl:template>

  <!-- customs repeats what a site said; it is history and no arrival report -->
  <xsl:template match="*:movement">
    <milestoneReported occurredAt="{hub:instant((*:goodsDepartureDateTime, *:goodsArrivalDateTime)[normalize-space()][1], 'movement/goodsArrivalDateTime')}">
      <milestone><xsl:value-of select="hub:code('uk-movements', *:messageCode, 'movement/messageCode')"/></milestone>
      <codeList>UK inventory linking</codeList>
      <code><xsl:value-of select="hub:text(*:messageCode)"/></code>
      <classifier><xsl:value-of select="(hub:find-code('uk-movement-classifiers', *:messageCode)[. != ''], 'ACTUAL')[1]"/></classifier>
      <blNo><xsl:value-of select="hub:need(../*:UCR, '../UCR', 'the reference of the consignment')"/></blNo>
      <xsl:for-each select="hub:once(*:transportDetails/*:transportMode[normalize-space()])"><mode><xsl:value-of select="hub:code('transport-modes', normalize-space(.), 'movement/transportDetails/transportMode')"/></mode></xsl:for-each>
      <xsl:sequence select="hub:tell('equipmentNo', *:transportDetails/*:transportID)"/>
      <xsl:sequence select="hub:tell('facility', *:goodsLocation)"/>
    </milestoneReported>
  </xsl:template>
</xsl:stylesheet>
