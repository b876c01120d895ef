<?xml version="1.0" encoding="UTF-8"?>
<!-- Arrival after a diversion or a distribution (分流/分拨运抵): an arrival report whose place is where it was sent. Its layout was not evidenced and is taken for that of MT3101 (C). -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:import href="../mt3101/in.xslt"/>
</xsl:stylesheet>
