<?xml version="1.0" encoding="UTF-8"?>
<!-- Tally of a train: one event for each container. What is in no container is a milestone of its waybill. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="common.xslt"/>

  <xsl:variable name="type" select="normalize-space($head/MESSAGE_TYPE)"/>
  <!-- a message of its own withdraws; an apply message that says delete is taken at its word -->
  <xsl:variable name="withdrawn" select="ends-with($type, 'D') or hub:code('wljk-functions', $head/FUNCTION_CODE, 'MESSAGE_HEAD/FUNCTION_CODE') = 'DELETE'"/>

  <xsl:template match="/">
    <events><xsl:apply-templates select="$list/RAILWAY_BILLINFO"/></events>
  </xsl:template>

  <xsl:template match="RAILWAY_BILLINFO[$withdrawn]" priority="1">
    <reportWithdrawn occurredAt="{hub:happened(())}">
      <kind>TALLY</kind>
      <documentNo><xsl:value-of select="$head/MESSAGE_ID"/></documentNo>
      <xsl:sequence select="hub:field('blNo', BILL_NO), hub:field('containerNo', CONTA_NO), hub:field('wagonNo', CARRIAGE_NO), hub:field('reason', NOTES)"/>
    </reportWithdrawn>
  </xsl:template>

  <xsl:template match="RAILWAY_BILLINFO[normalize-space(CONTA_NO)]">
    <xsl:variable name="place" select="'RAILWAY_BILLINFO[' || position() || ']/CONTA_NO'"/>
    <!-- a box on several waybills holds what all of them name -->
    <xsl:variable name="same" select="$list/RAILWAY_BILLINFO[CONTA_NO = current()/CONTA_NO]"/>
    <tallyReported occurredAt="{hub:happened($list/(COMPLETEDDATETIME[normalize-space()], ACTUALDATETIME)[1])}">
      <tallyNo><xsl:value-of select="$head/MESSAGE_ID"/></tallyNo>
      <kind><xsl:value-of select="hub:code('wljk-tally-kinds', $type, 'MESSAGE_HEAD/MESSAGE_TYPE')"/></kind>
      <containerNo><xsl:value-of select="hub:check('container', CONTA_NO, $place)"/></containerNo>
      <xsl:sequence select="hub:field('blNo', BILL_NO)"/>
      <xsl:sequence select="hub:field('packages', hub:total($same, $same/PACK_NO)), hub:field('grossKg', hub:total($same, $same/GROSS_WT))"/>
      <xsl:call-template name="seals-told"/>
    </tallyReported>
  </xsl:template>

  <xsl:template match="RAILWAY_BILLINFO">
    <milestoneReported occurredAt="{hub:happened($list/(COMPLETEDDATETIME[normalize-space()], ACTUALDATETIME)[1])}">
      <milestone><xsl:value-of select="hub:code('wljk-milestones', $type, 'MESSAGE_HEAD/MESSAGE_TYPE')"/></milestone>
      <codeList>wljk</codeList>
      <code><xsl:value-of select="$type"/></code>
      <classifier>ACTUAL</classifier>
      <blNo><xsl:value-of select="hub:need(BILL_NO, 'RAILWAY_BILLINFO[' || position() || ']/BILL_NO', 'a waybill or a container')"/></blNo>
      <mode>RAIL</mode>
      <xsl:sequence select="hub:field('equipmentNo', CARRIAGE_NO), hub:field('facility', $list/UNLOADING_PLACE)"/>
      <xsl:sequence select="hub:field('text', string-join((PACK_NO[normalize-space()], GROSS_WT[normalize-space()] ! (. || ' kg'), NOTES[normalize-space()]), ', '))"/>
    </milestoneReported>
  </xsl:template>

  <!-- a sum of which a part is missing is no sum -->
  <xsl:function name="hub:total" as="xs:decimal?">
    <xsl:param name="lines" as="element()*"/>
    <xsl:param name="values" as="element()*"/>
    <xsl:variable name="told" select="$values[normalize-space()]"/>
    <xsl:sequence select="sum($told ! xs:decimal(.))[count($told) = count($lines)]"/>
  </xsl:function>
</xsl:stylesheet>
