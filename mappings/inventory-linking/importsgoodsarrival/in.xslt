<?xml version="1.0" encoding="UTF-8"?>
<!-- A port tells customs that the goods of an import entry have arrived. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../../customs/common.xslt"/>

  <xsl:template match="/*">
    <events>
      <!-- it carries no time: the hub's of receipt stands -->
      <arrivalReported>
        <documentNo><xsl:value-of select="hub:need(hub:check('mrn', hub:once(*:entryNumber), 'entryNumber'), 'entryNumber', 'the MRN of the entry')"/></documentNo>
        <function>ORIGINAL</function>
        <blNo><xsl:value-of select="hub:need(hub:check('ucr', hub:once(*:inventoryConsignmentReference), 'inventoryConsignmentReference'), 'inventoryConsignmentReference', 'the reference of the consignment')"/></blNo>
      </arrivalReported>
    </events>
  </xsl:template>
</xsl:stylesheet>
