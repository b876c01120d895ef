<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xpath-default-namespace="http://www.w3.org/2005/xpath-functions"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <xsl:template match="/map">
    <events>
      <inspectionApplicationWithdrawn>
        <applicationNo><xsl:value-of select="*[@key = 'applicationNo']"/></applicationNo>
        <containerNo><xsl:value-of select="*[@key = 'container']"/></containerNo>
        <site><xsl:value-of select="*[@key = 'site']"/></site>
      </inspectionApplicationWithdrawn>
    </events>
  </xsl:template>
</xsl:stylesheet>
