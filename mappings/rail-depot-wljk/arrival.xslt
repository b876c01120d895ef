<?xml version="1.0" encoding="UTF-8"?>
<!-- Arrival by rail for export, or its withdrawal: one event for each container, or for each arrival that names none. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="common.xslt"/>

  <xsl:variable name="withdrawn" select="ends-with(normalize-space($head/MESSAGE_TYPE), 'D') or hub:code('wljk-functions', $head/FUNCTION_CODE, 'MESSAGE_HEAD/FUNCTION_CODE') = 'DELETE'"/>

  <xsl:template match="/">
    <events>
      <xsl:apply-templates select="$list/CONTAINER_INFO, $list/ARRIVE_INFO[not($list/CONTAINER_INFO ! hub:arrive-info(.) intersect .)]"/>
    </events>
  </xsl:template>

  <!-- the arrival a container belongs to: by its number, or because there is one of each -->
  <xsl:function name="hub:arrive-info" as="element()?">
    <xsl:param name="container" as="element()"/>
    <xsl:variable name="all" select="$list/ARRIVE_INFO"/>
    <xsl:sequence select="($all[ARRIVE_NO = $container/PART_ARRIVE_NO], $all[count($all) = 1 and count($list/CONTAINER_INFO) = 1])[1]"/>
  </xsl:function>

  <xsl:template match="CONTAINER_INFO | ARRIVE_INFO">
    <xsl:variable name="info" select="if (self::CONTAINER_INFO) then hub:arrive-info(.) else ."/>
    <!-- what several containers arrived with, nobody has shared out -->
    <xsl:variable name="own" select="$info[count($list/CONTAINER_INFO[hub:arrive-info(.) is $info]) le 1]"/>
    <xsl:variable name="no" select="CONTA_NO ! hub:check('container', ., 'CONTAINER_INFO[' || 1 + count(../preceding-sibling::CONTAINER_INFO) || ']/CONTA_NO')"/>
    <xsl:choose>
      <xsl:when test="$withdrawn">
        <reportWithdrawn occurredAt="{hub:happened(())}">
          <kind>ARRIVAL</kind>
          <documentNo><xsl:value-of select="($info/ARRIVE_NO, $head/MESSAGE_ID)[1]"/></documentNo>
          <xsl:sequence select="hub:field('containerNo', $no), hub:field('reason', (NOTES, $info/NOTES)[normalize-space()][1])"/>
        </reportWithdrawn>
      </xsl:when>
      <xsl:otherwise>
        <arrivalReported occurredAt="{hub:happened($list/ARRIVE_TIME)}">
          <documentNo><xsl:value-of select="($info/ARRIVE_NO, $head/MESSAGE_ID)[1]"/></documentNo>
          <function><xsl:value-of select="hub:code('wljk-functions', $head/FUNCTION_CODE, 'MESSAGE_HEAD/FUNCTION_CODE')"/></function>
          <xsl:sequence select="hub:field('office', $list/DECL_PORT), hub:field('facility', $list/DISCHARGE_PLACE), hub:field('containerNo', $no)"/>
          <xsl:sequence select="hub:field('packages', $own/PACK_NO), hub:field('grossKg', $own/GROSS_WT)"/>
        </arrivalReported>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
