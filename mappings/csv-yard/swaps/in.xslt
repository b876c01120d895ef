<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../../csv/common.xslt"/>

  <xsl:template match="row">
    <events>
      <containerSwapped occurredAt="{hub:local(swapped_at, hub:at(., 'swapped_at'))}">
        <bookingNo><xsl:value-of select="booking_no"/></bookingNo>
        <xsl:for-each select="release_no"><releaseNo><xsl:value-of select="."/></releaseNo></xsl:for-each>
        <fromContainerNo><xsl:value-of select="hub:box(from_container)"/></fromContainerNo>
        <toContainerNo><xsl:value-of select="hub:box(to_container)"/></toContainerNo>
        <xsl:for-each select="reason"><reason><xsl:value-of select="."/></reason></xsl:for-each>
      </containerSwapped>
    </events>
  </xsl:template>
</xsl:stylesheet>
