<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <xsl:template match="COARRI">
    <xsl:variable name="head" select="r00"/>
    <xsl:variable name="vessel" select="r10[1]"/>
    <xsl:variable name="move" select="hub:code('platform-moves', upper-case(r00/description), hub:at(r00, 'description'))"/>
    <events>
      <!-- a report taken back has no word of ours: it is refused -->
      <xsl:sequence select="hub:code('platform-report-functions', $head/function, hub:at($head, 'function'))[. = '']"/>
      <xsl:for-each-group select="r50 | r52 | r53" group-starting-with="r50">
        <xsl:apply-templates select="self::r50">
          <xsl:with-param name="move" select="$move"/>
          <xsl:with-param name="head" select="$head"/>
          <xsl:with-param name="vessel" select="$vessel"/>
          <xsl:with-param name="more" select="current-group()[self::r52][1]"/>
        </xsl:apply-templates>
      </xsl:for-each-group>
    </events>
  </xsl:template>

  <xsl:template match="r50">
    <xsl:param name="move"/>
    <xsl:param name="head"/>
    <xsl:param name="vessel"/>
    <xsl:param name="more"/>
    <!-- the layout has no time of the single box: the end of the work is the latest it can have been -->
    <xsl:variable name="times" select="if ($move = 'LOADED') then ($vessel/loadEnd, $vessel/loadStart) else ($vessel/dischargeEnd, $vessel/dischargeStart)"/>
    <vesselMoveReported occurredAt="{hub:happened($times, $head)}">
      <move><xsl:value-of select="$move"/></move>
      <containerNo><xsl:value-of select="hub:box(containerNo)"/></containerNo>
      <fullness><xsl:value-of select="hub:code('platform-fullness', status, hub:at(., 'status'))"/></fullness>
      <xsl:for-each select="$vessel/vesselCode"><vesselId><xsl:value-of select="hub:ship(.)"/></vesselId></xsl:for-each>
      <xsl:for-each select="$vessel/voyage"><voyageNo><xsl:value-of select="replace(., '^(.+)[IE]$', '$1')"/></voyageNo></xsl:for-each>
      <xsl:for-each select="blNo"><blNo><xsl:value-of select="."/></blNo></xsl:for-each>
      <xsl:for-each select="stowage"><stowage><xsl:value-of select="."/></stowage></xsl:for-each>
      <xsl:for-each select="sealNo"><sealNo><xsl:value-of select="."/></sealNo></xsl:for-each>
      <xsl:for-each select="$more/grossKg"><grossKg><xsl:value-of select="xs:decimal(.)"/></grossKg></xsl:for-each>
    </vesselMoveReported>
  </xsl:template>
</xsl:stylesheet>
