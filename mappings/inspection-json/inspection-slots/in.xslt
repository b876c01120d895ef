<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="http://www.w3.org/2005/xpath-functions" xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../times.xslt"/>

  <xsl:template match="/map">
    <events>
      <inspectionSlotsOpened occurredAt="{hub:instant(*[@key = 'toldAt'])}">
        <xsl:for-each select="array[@key = 'slots']/map">
          <slot>
            <slotNo><xsl:value-of select="*[@key = 'slotNo']"/></slotNo>
            <from><xsl:value-of select="hub:instant(*[@key = 'from'])"/></from>
            <until><xsl:value-of select="hub:instant(*[@key = 'until'])"/></until>
            <xsl:for-each select="*[@key = 'mode']"><mode><xsl:value-of select="."/></mode></xsl:for-each>
            <capacity><xsl:value-of select="xs:integer(xs:decimal(*[@key = 'capacity']))"/></capacity>
          </slot>
        </xsl:for-each>
      </inspectionSlotsOpened>
    </events>
  </xsl:template>
</xsl:stylesheet>
