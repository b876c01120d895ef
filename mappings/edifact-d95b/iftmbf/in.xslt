<?xml version="1.0" encoding="UTF-8"?>
<!-- D.95B differs from D.00B in the number of the document and in lengths; its groups carry the same numbers -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:import href="../../edifact-d00b/iftmbf/in.xslt"/>
</xsl:stylesheet>
