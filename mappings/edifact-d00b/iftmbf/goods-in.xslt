<?xml version="1.0" encoding="UTF-8"?>
<!-- Lines of containers and lines of goods, and which go into which. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <xsl:template match="SegGrp-32">
    <equipment>
      <sizeType><xsl:value-of select="hub:need((hub:field(.., 'equipment/' || position() || '/sizeType'), EQD/C224/E8155)[1], hub:place(EQD, 'EQD/C224/8155'), 'a size-type')"/></sizeType>
      <quantity><xsl:value-of select="hub:need(EQN/C523/E6350, hub:place(EQD, 'EQN/C523/6350'), 'how many')"/></quantity>
      <shipperOwned><xsl:value-of select="hub:code('equipment-suppliers', EQD/E8077, hub:place(EQD, 'EQD/8077'))"/></shipperOwned>
      <xsl:for-each select="MEA[C502/E6313 = 'G'][1]"><grossKg><xsl:value-of select="hub:kilograms(.)"/></grossKg></xsl:for-each>
      <xsl:for-each select="TMP[1]">
        <setpointCelsius><xsl:value-of select="if (C239/E6411 = 'CEL') then hub:number(C239/E6246, hub:place(., 'TMP/C239/6246')) else hub:need('', hub:place(., 'TMP/C239/6411'), 'CEL')"/></setpointCelsius>
      </xsl:for-each>
    </equipment>
  </xsl:template>

  <xsl:template match="SegGrp-16">
    <xsl:variable name="path" select="'cargo/' || position() || '/'"/>
    <xsl:variable name="message" select=".."/>
    <cargo>
      <!-- SGP names the n-th EQD; with one EQD there is nothing to name -->
      <equipmentLine><xsl:value-of select="hub:need((SegGrp-25/SGP/C237/E8260, '1'[count($message/SegGrp-32) = 1])[1], hub:place(GID, 'SGP/C237/8260'), 'the number of an EQD in this message')"/></equipmentLine>
      <description><xsl:value-of select="hub:need(string-join(FTX[E4451 = 'AAA']/C108/E4440, '&#10;'), hub:place(GID, 'FTX+AAA'), 'a description of the goods')"/></description>
      <xsl:for-each select="PIA/C212[E7143 = 'HS']/E7140"><hsCode><xsl:value-of select="."/></hsCode></xsl:for-each>
      <xsl:for-each select="$message/FTX[E4451 = 'ACB']/C108[E4440[1] = $path || 'hsCode']/E4440[2]"><hsCode><xsl:value-of select="."/></hsCode></xsl:for-each>
      <xsl:for-each select="SegGrp-18/MEA[C502/E6313 = 'G'][1]"><grossKg><xsl:value-of select="hub:kilograms(.)"/></grossKg></xsl:for-each>
      <xsl:for-each select="SegGrp-18/MEA[C502/E6313 = 'AAL'][1]"><netKg><xsl:value-of select="hub:kilograms(.)"/></netKg></xsl:for-each>
      <xsl:for-each select="SegGrp-18/MEA[C502/E6313 = ('AAW', 'ABJ')][1]">
        <volumeM3><xsl:value-of select="if (C174/E6411 = 'MTQ') then hub:number(C174/E6314, hub:place(., 'MEA/C174/6314')) else hub:need('', hub:place(., 'MEA/C174/6411'), 'MTQ')"/></volumeM3>
      </xsl:for-each>
      <xsl:for-each select="GID/C213[1]/E7224"><packages><xsl:value-of select="."/></packages></xsl:for-each>
      <xsl:for-each select="(hub:field($message, $path || 'packageCode'), GID/C213[1]/E7065)[1]"><packageCode><xsl:value-of select="."/></packageCode></xsl:for-each>
      <xsl:for-each select="(hub:field($message, $path || 'marks'), string-join(SegGrp-21/PCI/C210/E7102, '&#10;'))[. != ''][1]"><marks><xsl:value-of select="."/></marks></xsl:for-each>
      <!-- our words hold one dangerous good a line; of two, neither may be dropped -->
      <xsl:for-each select="SegGrp-27[2]/DGS"><unNo><xsl:value-of select="hub:need('', hub:place(., 'DGS'), 'one DGS in a line of goods')"/></unNo></xsl:for-each>
      <xsl:for-each select="(hub:field($message, $path || 'unNo'), SegGrp-27/DGS/C234/E7124)[1]"><unNo><xsl:value-of select="."/></unNo></xsl:for-each>
      <xsl:for-each select="(hub:field($message, $path || 'imoClass'), SegGrp-27/DGS/C205/E8351)[1]"><imoClass><xsl:value-of select="."/></imoClass></xsl:for-each>
    </cargo>
  </xsl:template>
</xsl:stylesheet>
