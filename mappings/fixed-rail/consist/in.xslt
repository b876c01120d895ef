<?xml version="1.0" encoding="UTF-8"?>
<!-- The rows of a train list are the same however they were written. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:include href="../../csv-rail/consist/in.xslt"/>
</xsl:stylesheet>
