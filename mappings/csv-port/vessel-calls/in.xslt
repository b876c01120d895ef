<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../../csv/common.xslt"/>
  <xsl:param name="said-by" as="xs:string"/>

  <xsl:template match="row">
    <events>
      <vesselCallReported occurredAt="{hub:local(status_at, hub:at(., 'status_at'))}">
        <vesselId><xsl:value-of select="vessel_id"/></vesselId>
        <xsl:for-each select="vessel_name"><vesselName><xsl:value-of select="."/></vesselName></xsl:for-each>
        <voyageNo><xsl:value-of select="export_voyage"/></voyageNo>
        <xsl:for-each select="import_voyage"><importVoyageNo><xsl:value-of select="."/></importVoyageNo></xsl:for-each>
        <terminal><xsl:value-of select="$said-by"/></terminal>
        <status><xsl:value-of select="hub:code('vessel-call-statuses', status, hub:at(., 'status'))"/></status>
        <xsl:for-each select="berth"><berth><xsl:value-of select="."/></berth></xsl:for-each>
        <xsl:for-each select="arrives_at"><arrivesAt><xsl:value-of select="hub:local(., hub:at(.., 'arrives_at'))"/></arrivesAt></xsl:for-each>
        <xsl:for-each select="departs_at"><departsAt><xsl:value-of select="hub:local(., hub:at(.., 'departs_at'))"/></departsAt></xsl:for-each>
        <xsl:for-each select="documents_by"><documentsBy><xsl:value-of select="hub:local(., hub:at(.., 'documents_by'))"/></documentsBy></xsl:for-each>
        <xsl:for-each select="vgm_by"><vgmBy><xsl:value-of select="hub:local(., hub:at(.., 'vgm_by'))"/></vgmBy></xsl:for-each>
        <xsl:for-each select="customs_by"><customsBy><xsl:value-of select="hub:local(., hub:at(.., 'customs_by'))"/></customsBy></xsl:for-each>
        <xsl:for-each select="gate_by"><gateBy><xsl:value-of select="hub:local(., hub:at(.., 'gate_by'))"/></gateBy></xsl:for-each>
      </vesselCallReported>
    </events>
  </xsl:template>
</xsl:stylesheet>
