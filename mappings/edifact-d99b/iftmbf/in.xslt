<?xml version="1.0" encoding="UTF-8"?>
<!-- D.00B counts the same segment groups -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:import href="../../edifact-d00b/iftmbf/in.xslt"/>
</xsl:stylesheet>
