<?xml version="1.0" encoding="UTF-8"?>
<!-- A box is handed over with the state it was loaded or discharged in; without one nothing has happened to it yet. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <xsl:template match="CTNJJD">
    <xsl:variable name="head" select="r00"/>
    <events>
      <xsl:sequence select="hub:code('platform-report-functions', $head/function, hub:at($head, 'function'))[. = '']"/>
      <xsl:apply-templates select="r50">
        <xsl:with-param name="vessel" select="r11[1]"/>
        <xsl:with-param name="head" select="$head"/>
      </xsl:apply-templates>
    </events>
  </xsl:template>

  <xsl:template match="r50">
    <xsl:param name="vessel"/>
    <xsl:param name="head"/>
    <!-- a box that was discharged was loaded before: the later of the two is told -->
    <xsl:variable name="state" select="hub:need((dischargeCondition, loadCondition)[1], hub:at(., 'loadCondition or dischargeCondition'), 'the state the container was loaded or discharged in')"/>
    <vesselMoveReported occurredAt="{hub:happened((), $head)}">
      <move><xsl:value-of select="if (dischargeCondition) then 'DISCHARGED' else 'LOADED'"/></move>
      <containerNo><xsl:value-of select="hub:box(containerNo)"/></containerNo>
      <fullness><xsl:value-of select="if ($state) then hub:code('platform-fullness', status, hub:at(., 'status')) else ''"/></fullness>
      <xsl:for-each select="$vessel/vesselCode"><vesselId><xsl:value-of select="hub:ship(.)"/></vesselId></xsl:for-each>
      <xsl:for-each select="$vessel/voyage"><voyageNo><xsl:value-of select="."/></voyageNo></xsl:for-each>
      <xsl:for-each select="blNo"><blNo><xsl:value-of select="."/></blNo></xsl:for-each>
      <xsl:for-each select="sealNo"><sealNo><xsl:value-of select="."/></sealNo></xsl:for-each>
      <xsl:for-each select="grossKg"><grossKg><xsl:value-of select="xs:decimal(.)"/></grossKg></xsl:for-each>
    </vesselMoveReported>
  </xsl:template>
</xsl:stylesheet>
