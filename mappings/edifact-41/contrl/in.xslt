<?xml version="1.0" encoding="UTF-8"?>
<!-- CONTRL of syntax version 4 has the same segments, and a few more elements that say nothing to us -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:import href="../../edifact-d3/contrl/in.xslt"/>
</xsl:stylesheet>
