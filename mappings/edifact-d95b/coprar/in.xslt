<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <!-- one order a box; a box twice in the same words is one, twice in other words is none -->
  <xsl:template match="Message">
    <events>
      <xsl:for-each-group select="COPRAR/*[EQD]" group-by="hub:container(EQD)">
        <xsl:apply-templates select="."/>
        <xsl:for-each select="current-group()[hub:words(.) != hub:words(current-group()[1])]">
          <containerNo><xsl:value-of select="hub:unfit(hub:container(EQD), hub:place(EQD, 'EQD/C237/8260'), 'each container once, or every time in the same words')"/></containerNo>
        </xsl:for-each>
      </xsl:for-each-group>
    </events>
  </xsl:template>

  <xsl:template match="*[EQD]">
    <xsl:variable name="head" select=".."/>
    <xsl:variable name="main" select="$head/*[*[1]/self::TDT]"/>
    <xsl:variable name="rff" select="hub:rffs(.)"/>
    <!-- ITIGG: 43 and 45 order to discharge and to load here, and here only -->
    <xsl:variable name="move" select="hub:code('coprar-moves', hub:document($head/BGM), hub:place($head/BGM, 'BGM/C002/1001'))"/>
    <vesselMoveOrdered>
      <orderNo><xsl:value-of select="hub:need(hub:document-no($head/BGM), hub:place($head/BGM, 'BGM/1004'), 'the number of the order')"/></orderNo>
      <function><xsl:value-of select="hub:told('document-functions', $head/BGM/E1225, hub:place($head/BGM, 'BGM/1225'), 'what becomes of the order: 9 original, 1 cancelled ...')"/></function>
      <move><xsl:value-of select="$move"/></move>
      <containerNo><xsl:value-of select="hub:container(EQD)"/></containerNo>
      <xsl:for-each select="EQD/E8169"><fullness><xsl:value-of select="hub:code('fullness', ., hub:place(.., 'EQD/8169'))"/></fullness></xsl:for-each>
      <xsl:for-each select="hub:size-type(EQD)"><sizeType><xsl:value-of select="."/></sizeType></xsl:for-each>
      <xsl:for-each select="EQD/E8249"><status><xsl:value-of select="hub:code('trade-status', ., hub:place(.., 'EQD/8249'))"/></status></xsl:for-each>
      <!-- the quay: where it is loaded from, or discharged to -->
      <xsl:for-each select="(hub:locs($main)[E3227 = ('165', if ($move = 'LOADED') then '9' else '11')]/C519/E3223)[1]"><facility><xsl:value-of select="."/></facility></xsl:for-each>
      <xsl:for-each select="hub:ship($main/TDT)"><vesselId><xsl:value-of select="."/></vesselId></xsl:for-each>
      <xsl:for-each select="($main/TDT/E8028)[1]"><voyageNo><xsl:value-of select="."/></voyageNo></xsl:for-each>
      <xsl:for-each select="hub:only($rff, 'BM')"><blNo><xsl:value-of select="."/></blNo></xsl:for-each>
      <xsl:for-each select="hub:only($rff, 'BN')"><bookingNo><xsl:value-of select="."/></bookingNo></xsl:for-each>
      <xsl:for-each select="(hub:locs(.)[E3227 = '147']/C517/E3225)[1]"><stowage><xsl:value-of select="."/></stowage></xsl:for-each>
      <xsl:for-each select="(hub:locs(.)[E3227 = ('11', '12')]/C517/E3225)[1]"><dischargePlace><xsl:value-of select="."/></dischargePlace></xsl:for-each>
      <xsl:for-each select="distinct-values(SEL/E9308)"><sealNo><xsl:value-of select="."/></sealNo></xsl:for-each>
      <xsl:for-each select="MEA[C502/E6313 = 'G'][1]"><grossKg><xsl:value-of select="hub:kilograms(.)"/></grossKg></xsl:for-each>
      <xsl:for-each select="MEA[C502/E6313 = 'VGM'][1]"><vgmKg><xsl:value-of select="hub:kilograms(.)"/></vgmKg></xsl:for-each>
    </vesselMoveOrdered>
  </xsl:template>
</xsl:stylesheet>
