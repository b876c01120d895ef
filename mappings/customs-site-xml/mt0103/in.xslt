<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1"
    exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <xsl:template match="/">
    <events><xsl:apply-templates select="Message/Body/Inspection"/></events>
  </xsl:template>

  <!-- one line is one container and one word; a cancellation is no result -->
  <xsl:template match="Inspection">
    <xsl:variable name="place" select="'Inspection[' || position() || ']/'"/>
    <xsl:variable name="meaning" select="hub:code('customs-inspections', Result, $place || 'Result')"/>
    <xsl:variable name="cancelled" select="$meaning = 'CANCELLED'"/>
    <xsl:element name="{if ($cancelled) then 'inspectionCancelled' else 'inspectionReported'}">
      <xsl:attribute name="occurredAt" select="hub:instant(ResultTime)"/>
      <holdNo><xsl:value-of select="RelatedInstructionNo"/></holdNo>
      <containerNo><xsl:value-of select="ContainerNum"/></containerNo>
      <xsl:if test="not($cancelled)">
        <outcome><xsl:value-of select="$meaning"/></outcome>
        <!-- the letters are those of the instruction: A by hand, B by machine -->
        <xsl:for-each select="Mode"><mode><xsl:value-of select="hub:code('customs-inspection-modes', ., $place || 'Mode')"/></mode></xsl:for-each>
      </xsl:if>
      <xsl:sequence select="hub:field('documentNo', DocumentNo)"/>
      <xsl:sequence select="hub:field(if ($cancelled) then 'reason' else 'remark', Text)"/>
    </xsl:element>
  </xsl:template>
</xsl:stylesheet>
