<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <xsl:template match="CODECO">
    <xsl:variable name="head" select="r00"/>
    <xsl:variable name="vessel" select="r10[1]"/>
    <xsl:variable name="direction" select="hub:code('platform-gates', upper-case(r00/description), hub:at(r00, 'description'))"/>
    <events>
      <!-- a report taken back has no word of ours: it is refused -->
      <xsl:sequence select="hub:code('platform-report-functions', $head/function, hub:at($head, 'function'))[. = '']"/>
      <xsl:for-each-group select="r50 | r52" group-starting-with="r50">
        <xsl:apply-templates select="self::r50">
          <xsl:with-param name="direction" select="$direction"/>
          <xsl:with-param name="head" select="$head"/>
          <xsl:with-param name="vessel" select="$vessel"/>
          <xsl:with-param name="means" select="current-group()[self::r52]"/>
        </xsl:apply-templates>
      </xsl:for-each-group>
    </events>
  </xsl:template>

  <xsl:template match="r50">
    <xsl:param name="direction"/>
    <xsl:param name="head"/>
    <xsl:param name="vessel"/>
    <xsl:param name="means"/>
    <containerGated occurredAt="{hub:happened(if ($direction = 'IN') then inTime else outTime, $head)}">
      <direction><xsl:value-of select="$direction"/></direction>
      <containerNo><xsl:value-of select="hub:box(containerNo)"/></containerNo>
      <fullness><xsl:value-of select="hub:code('platform-fullness', status, hub:at(., 'status'))"/></fullness>
      <xsl:for-each select="purpose"><status><xsl:value-of select="hub:code('platform-purposes', ., hub:at(.., 'purpose'))"/></status></xsl:for-each>
      <xsl:for-each select="$means[mode = '3'][1]/plateNo"><plateNo><xsl:value-of select="."/></plateNo></xsl:for-each>
      <xsl:for-each select="blNo"><blNo><xsl:value-of select="."/></blNo></xsl:for-each>
      <!-- I or E stands behind the voyage: 1438WI is voyage 1438W -->
      <xsl:for-each select="$vessel/voyage"><voyageNo><xsl:value-of select="replace(., '^(.+)[IE]$', '$1')"/></voyageNo></xsl:for-each>
      <xsl:for-each select="$vessel/vesselCode"><vesselId><xsl:value-of select="hub:ship(.)"/></vesselId></xsl:for-each>
      <xsl:for-each select="sealNo"><sealNo><xsl:value-of select="."/></sealNo></xsl:for-each>
      <xsl:for-each select="grossKg"><grossKg><xsl:value-of select="xs:decimal(.)"/></grossKg></xsl:for-each>
      <xsl:for-each select="sizeType"><sizeType><xsl:value-of select="."/></sizeType></xsl:for-each>
    </containerGated>
  </xsl:template>
</xsl:stylesheet>
