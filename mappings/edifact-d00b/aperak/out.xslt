<?xml version="1.0" encoding="UTF-8"?>
<!-- D.00B differs from D.95B in the composite of the document's number -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    exclude-result-prefixes="#all">
  <xsl:import href="../../edifact-d95b/aperak/out.xslt"/>

  <xsl:variable name="release" select="'00B'"/>

  <xsl:template name="document">
    <C106><E1004><xsl:value-of select="$reference"/></E1004></C106>
  </xsl:template>
</xsl:stylesheet>
