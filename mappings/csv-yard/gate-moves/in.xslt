<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../../csv/common.xslt"/>

  <xsl:template match="row">
    <events>
      <containerGated occurredAt="{hub:local(moved_at, hub:at(., 'moved_at'))}">
        <direction><xsl:value-of select="hub:code('csv-directions', direction, hub:at(., 'direction'))"/></direction>
        <containerNo><xsl:value-of select="hub:box(container_no)"/></containerNo>
        <fullness><xsl:value-of select="hub:code('csv-fullness', fullness, hub:at(., 'fullness'))"/></fullness>
        <xsl:for-each select="facility"><facility><xsl:value-of select="."/></facility></xsl:for-each>
        <xsl:for-each select="plate_no"><plateNo><xsl:value-of select="."/></plateNo></xsl:for-each>
        <xsl:for-each select="booking_no"><bookingNo><xsl:value-of select="."/></bookingNo></xsl:for-each>
        <xsl:for-each select="release_no"><orderNo><xsl:value-of select="."/></orderNo></xsl:for-each>
        <xsl:for-each select="tokenize(seal_no, '[ /]+')[. != '']"><sealNo><xsl:value-of select="."/></sealNo></xsl:for-each>
        <xsl:for-each select="gross_kg"><grossKg><xsl:value-of select="."/></grossKg></xsl:for-each>
        <xsl:for-each select="size_type"><sizeType><xsl:value-of select="."/></sizeType></xsl:for-each>
      </containerGated>
    </events>
  </xsl:template>
</xsl:stylesheet>
