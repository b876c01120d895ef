<?xml version="1.0" encoding="UTF-8"?>
<!-- D.95B's mapping, by the places of D.00B -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:import href="../../edifact-d95b/copino/out.xslt"/>
  <xsl:variable name="directory" select="'00B'"/>
</xsl:stylesheet>
