<?xml version="1.0" encoding="UTF-8"?>
<!-- A load notice has the shape of a release order and releases nothing: it is a milestone, whatever its REL_MODE. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <xsl:template match="/">
    <events><xsl:apply-templates select="$list/CONTAINER_INFO, $list/BILL_INFO[not($list/CONTAINER_INFO)]"/></events>
  </xsl:template>

  <xsl:template match="CONTAINER_INFO | BILL_INFO">
    <milestoneReported occurredAt="{hub:happened(REL_TIME)}">
      <milestone><xsl:value-of select="hub:code('wljk-milestones', $head/MESSAGE_TYPE, 'MESSAGE_HEAD/MESSAGE_TYPE')"/></milestone>
      <codeList>wljk</codeList>
      <code><xsl:value-of select="$head/MESSAGE_TYPE"/></code>
      <classifier>ACTUAL</classifier>
      <xsl:sequence select="CONTA_NO ! hub:field('containerNo', hub:check('container', ., 'CONTAINER_INFO/CONTA_NO')), hub:field('blNo', BILL_NO)"/>
      <mode>RAIL</mode>
      <xsl:sequence select="hub:field('equipmentNo', CARRIAGE_NO), hub:field('text', string-join((REL_MODE[normalize-space()] ! ('REL_MODE ' || .), NOTES[normalize-space()]), ', '))"/>
    </milestoneReported>
  </xsl:template>
</xsl:stylesheet>
