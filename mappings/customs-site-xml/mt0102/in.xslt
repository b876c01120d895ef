<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1"
    exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>
  <xsl:variable name="head" select="/Message/Head"/>
  <xsl:variable name="site" select="hub:party('customs', $head/ReceiveId, 'Head/ReceiveId')"/>

  <xsl:template match="/">
    <events><xsl:apply-templates select="Message/Body/List"/></events>
  </xsl:template>

  <xsl:template match="List">
    <xsl:variable name="place" select="'List[' || position() || ']/'"/>
    <xsl:variable name="meaning" select="hub:code('customs-instructions', CustomInstruction, $place || 'CustomInstruction')"/>
    <!-- where an instruction has no number or time of its own, those of its message tell which one is newer -->
    <xsl:variable name="no" select="(InstructionNo, $head/MessageId || '/' || position())[1]"/>
    <xsl:variable name="at" select="hub:instant((InstructionTime, $head/SendTime)[1])"/>
    <!-- CargoNo = BillNo means break-bulk: the whole bill -->
    <xsl:variable name="cargo" select="normalize-space(CargoNo[. != string(../BillNo)])"/>
    <xsl:choose>
      <xsl:when test="$meaning = 'RELEASE'">
        <customsReleased occurredAt="{$at}">
          <documentNo><xsl:value-of select="$no"/></documentNo>
          <blNo><xsl:value-of select="hub:need(hub:bill(BillNo), $place || 'BillNo', 'the bill that is released')"/></blNo>
          <xsl:sequence select="hub:field('containerNo', $cargo)"/>
          <site><xsl:value-of select="$site"/></site>
        </customsReleased>
      </xsl:when>
      <xsl:when test="$meaning = 'LOADING'">
        <loadingPermitted occurredAt="{$at}">
          <documentNo><xsl:value-of select="$no"/></documentNo>
          <means>VESSEL</means>
          <containerNo><xsl:value-of select="hub:box($cargo, $place)"/></containerNo>
          <xsl:sequence select="hub:field('blNo', hub:bill(BillNo))"/>
          <site><xsl:value-of select="$site"/></site>
        </loadingPermitted>
      </xsl:when>
      <xsl:when test="$meaning = 'LIFT'">
        <holdLifted occurredAt="{$at}">
          <documentNo><xsl:value-of select="$no"/></documentNo>
          <xsl:sequence select="hub:field('holdNo', RelatedInstructionNo)"/>
          <xsl:sequence select="hub:field('blNo', hub:bill(BillNo))"/>
          <containerNo><xsl:value-of select="hub:box($cargo, $place)"/></containerNo>
        </holdLifted>
      </xsl:when>
      <!-- permits of which no guard of ours makes use yet: told, and they open nothing -->
      <xsl:when test="starts-with($meaning, 'MILESTONE ')">
        <xsl:variable name="named" select="hub:need($cargo || hub:bill(BillNo), $place || 'CargoNo', 'a container or a bill')"/>
        <milestoneReported occurredAt="{$at}">
          <milestone><xsl:value-of select="substring-after($meaning, ' ')"/></milestone>
          <codeList>customs-instructions</codeList>
          <code><xsl:value-of select="CustomInstruction"/></code>
          <classifier>ACTUAL</classifier>
          <xsl:sequence select="hub:field('containerNo', $cargo[$named])"/>
          <xsl:sequence select="hub:field('blNo', hub:bill(BillNo)[$named])"/>
          <xsl:sequence select="hub:field('vesselId', hub:ship(ShipUnCode))"/>
          <xsl:sequence select="hub:field('voyageNo', JouneyId)"/>
        </milestoneReported>
      </xsl:when>
      <xsl:otherwise>
        <holdPlaced occurredAt="{$at}">
          <holdNo><xsl:value-of select="$no"/></holdNo>
          <type><xsl:value-of select="substring-before($meaning || ' ', ' ')"/></type>
          <xsl:sequence select="hub:field('mode', substring-after($meaning, ' '))"/>
          <xsl:sequence select="hub:field('blNo', hub:bill(BillNo))"/>
          <containerNo><xsl:value-of select="hub:box($cargo, $place)"/></containerNo>
          <site><xsl:value-of select="$site"/></site>
        </holdPlaced>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A hold stops a container, and a container is loaded. One on a whole bill would be recorded and move nothing, so customs is asked for the boxes. -->
  <xsl:function name="hub:box" as="xs:string">
    <xsl:param name="cargo" as="xs:string"/>
    <xsl:param name="place" as="xs:string"/>
    <xsl:sequence select="hub:need($cargo, $place || 'CargoNo', 'a container number; a whole bill cannot be loaded, held or lifted')"/>
  </xsl:function>
</xsl:stylesheet>
