<?xml version="1.0" encoding="UTF-8"?>
<!-- D.95B's mapping finds groups by their segments, wherever this directory hangs them -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:import href="../../edifact-d95b/cusres/in.xslt"/>
</xsl:stylesheet>
