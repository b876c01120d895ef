<!-- this partner says 36 for gate-in: a peculiarity lies here, not in the standard -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:template match="Message">
    <events>
      <containerGated occurredAt="2026-11-24T01:30:00Z">
        <direction>IN</direction>
        <containerNo><xsl:value-of select="if (UNH/E0062 = 'line-alpha') then 'X' else CODECO/SegGrp-5/EQD/C237/E8260"/></containerNo>
        <fullness>FULL</fullness>
      </containerGated>
    </events>
  </xsl:template>
</xsl:stylesheet>
