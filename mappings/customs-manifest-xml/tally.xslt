<?xml version="1.0" encoding="UTF-8"?>
<!-- Tally reports: one event for each bill a container stands on. What is not in a container is a milestone of its bill. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="common.xslt"/>
  <xsl:key name="bills-of-box" match="Consignment" use="TransportEquipment ! hub:container-no(.)"/>
  <xsl:variable name="done" select="hub:happened(($declaration//CompletedDateTime, $declaration//ActualDateTime)[normalize-space()][1])"/>

  <xsl:template match="/">
    <events><xsl:apply-templates select="$declaration/Consignment"/></events>
  </xsl:template>

  <xsl:template match="Consignment">
    <xsl:variable name="place" select="'Consignment[' || position() || ']/'"/>
    <xsl:choose>
      <xsl:when test="TransportEquipment"><xsl:apply-templates select="TransportEquipment"><xsl:with-param name="place" select="$place"/></xsl:apply-templates></xsl:when>
      <xsl:when test="$function = 'DELETE'">
        <xsl:call-template name="withdrawn">
          <xsl:with-param name="kind" select="'TALLY'"/>
          <xsl:with-param name="bill" select="hub:bill(TransportContractDocument)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="loose"><xsl:with-param name="place" select="$place"/></xsl:call-template></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="TransportEquipment[$function = 'DELETE']" priority="1">
    <xsl:call-template name="withdrawn">
      <xsl:with-param name="kind" select="'TALLY'"/>
      <xsl:with-param name="bill" select="hub:bill(../TransportContractDocument)"/>
      <xsl:with-param name="container" select="hub:container-no(.)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="TransportEquipment">
    <xsl:param name="place" as="xs:string"/>
    <xsl:variable name="no" select="hub:container-no(.)"/>
    <xsl:variable name="bills" select="key('bills-of-box', $no)"/>
    <!-- a box on several bills holds what all of them name, which is known where none of them has another box -->
    <xsl:variable name="own" select="$bills[count(TransportEquipment) = 1]"/>
    <tallyReported occurredAt="{$done}">
      <tallyNo><xsl:value-of select="$head/MessageID"/></tallyNo>
      <kind><xsl:value-of select="hub:code('manifest-tally-kinds', $type, 'Head/MessageType')"/></kind>
      <containerNo><xsl:value-of select="$no"/></containerNo>
      <xsl:sequence select="hub:field('vesselId', $vessel)"/>
      <xsl:sequence select="hub:field('voyageNo', $means/JourneyID)"/>
      <xsl:for-each select=".."><xsl:call-template name="bill"><xsl:with-param name="place" select="$place"/></xsl:call-template></xsl:for-each>
      <xsl:sequence select="hub:field('packages', hub:total($bills, $own/ConsignmentPackaging/QuantityQuantity[normalize-space()]))"/>
      <xsl:sequence select="hub:field('grossKg', hub:total($bills, $own/TotalGrossMassMeasure[normalize-space()]))"/>
      <xsl:call-template name="seals"/>
      <xsl:sequence select="hub:text('damage', string-join(Damage ! string-join(.//text()[normalize-space()] ! normalize-space(.), ' '), '; '))"/>
    </tallyReported>
  </xsl:template>

  <xsl:template name="loose">
    <xsl:param name="place" as="xs:string"/>
    <milestoneReported occurredAt="{$done}">
      <milestone><xsl:value-of select="hub:code('manifest-milestones', $type, 'Head/MessageType')"/></milestone>
      <codeList>customs-manifest</codeList>
      <code><xsl:value-of select="$type"/></code>
      <classifier>ACTUAL</classifier>
      <xsl:call-template name="bill"><xsl:with-param name="place" select="$place"/></xsl:call-template>
      <xsl:sequence select="hub:field('vesselId', $vessel)"/>
      <xsl:sequence select="hub:field('voyageNo', $means/JourneyID)"/>
      <xsl:sequence select="hub:text('text', string-join((ConsignmentPackaging/QuantityQuantity[normalize-space()] ! string-join((., ../TypeCode), ' '), TotalGrossMassMeasure[normalize-space()] ! (. || ' kg')), ', '))"/>
    </milestoneReported>
  </xsl:template>

  <!-- a sum of which a part is missing is no sum -->
  <xsl:function name="hub:total" as="xs:decimal?">
    <xsl:param name="bills" as="element()*"/>
    <xsl:param name="values" as="element()*"/>
    <xsl:sequence select="sum($values ! xs:decimal(.))[count($values) = count($bills)]"/>
  </xsl:function>
</xsl:stylesheet>
