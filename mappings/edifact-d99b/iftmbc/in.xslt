<?xml version="1.0" encoding="UTF-8"?>
<!-- D.00B's mapping finds groups by their segments -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:import href="../../edifact-d00b/iftmbc/in.xslt"/>
</xsl:stylesheet>
