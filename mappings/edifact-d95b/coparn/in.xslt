<?xml version="1.0" encoding="UTF-8"?>
<!-- D.95B differs from D.00B only in the numbers of segment groups, which that mapping does not count -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:import href="../../edifact-d00b/coparn/in.xslt"/>
</xsl:stylesheet>
