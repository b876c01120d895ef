<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../../csv/common.xslt"/>

  <!-- twelve digits carry a check digit and are judged by it; seven and eight do not -->
  <xsl:function name="hub:wagon" as="xs:string">
    <xsl:param name="no" as="item()"/>
    <xsl:param name="place" as="xs:string"/>
    <xsl:sequence select="if (string-length($no) = 12) then hub:check('wagon-uic', $no, $place) else string($no)"/>
  </xsl:function>

  <xsl:template match="row">
    <events>
      <railMoveReported occurredAt="{hub:local(at, hub:at(., 'at'))}">
        <move><xsl:value-of select="hub:code('rail-moves', upper-case(event), hub:at(., 'event'))"/></move>
        <containerNo><xsl:value-of select="hub:box(container_no)"/></containerNo>
        <trainNo><xsl:value-of select="train_no"/></trainNo>
        <xsl:for-each select="wagon_no"><wagonNo><xsl:value-of select="hub:wagon(., hub:at(.., 'wagon_no'))"/></wagonNo></xsl:for-each>
        <xsl:for-each select="station"><station><xsl:value-of select="."/></station></xsl:for-each>
        <xsl:for-each select="tokenize(seal_no, '[ /]+')[. != '']"><sealNo><xsl:value-of select="."/></sealNo></xsl:for-each>
        <xsl:for-each select="gross_kg"><grossKg><xsl:value-of select="."/></grossKg></xsl:for-each>
        <xsl:for-each select="booking_no"><bookingNo><xsl:value-of select="."/></bookingNo></xsl:for-each>
      </railMoveReported>
    </events>
  </xsl:template>
</xsl:stylesheet>
