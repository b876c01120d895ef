<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>

  <!-- 9 releases, 1 takes back; anything else would be one of the two on a guess -->
  <xsl:template match="Message">
    <events><xsl:apply-templates select="COREOR"/></events>
  </xsl:template>

  <!-- one release a number and bill: a box on several bills is released under each. The pin of some ports (RFF) is not ours to carry -->
  <xsl:template match="COREOR">
    <xsl:variable name="message" select="."/>
    <xsl:variable name="does" select="hub:told('release-functions', BGM/E1225, hub:place(BGM, 'BGM/1225'), '9 to release, 1 to take back')"/>
    <xsl:for-each-group select="for $box in *[EQD], $bill in hub:bills($box) return map{'box': $box, 'bill': $bill, 'number': hub:release-number($box)}" group-by="?number || '&#10;' || ?bill">
      <xsl:variable name="boxes" select="current-group()?box"/>
      <xsl:element name="{if ($does = 'REVOCATION') then 'releaseRevoked' else 'releaseOrdered'}">
        <kind>CONTAINER</kind>
        <releaseNo><xsl:value-of select="hub:need(?number, hub:place($message/BGM, 'BGM/1004'), 'the number of the release')"/></releaseNo>
        <blNo><xsl:value-of select="hub:need(?bill, hub:place($message/BGM, 'RFF+BM'), 'a bill of lading number')"/></blNo>
        <xsl:for-each select="$message">
          <xsl:choose>
            <xsl:when test="$does = 'REVOCATION'"><xsl:for-each select="hub:text(FTX)"><reason><xsl:value-of select="."/></reason></xsl:for-each></xsl:when>
            <xsl:otherwise><xsl:call-template name="order"><xsl:with-param name="boxes" select="$boxes"/></xsl:call-template></xsl:otherwise>
          </xsl:choose>
        </xsl:for-each>
      </xsl:element>
    </xsl:for-each-group>
  </xsl:template>

  <!-- a box's own, else the message's -->
  <xsl:function name="hub:bills" as="xs:string*">
    <xsl:param name="box" as="element()"/>
    <xsl:variable name="all" select="distinct-values(($box/RFF/C506, hub:rffs($box/..)[not($box/RFF/C506/E1153 = 'BM')])[E1153 = 'BM']/E1154 ! string())"/>
    <xsl:sequence select="if (exists($all)) then $all else ''"/>
  </xsl:function>

  <xsl:function name="hub:release-number" as="xs:string">
    <xsl:param name="box" as="element()"/>
    <xsl:sequence select="string((($box/RFF/C506, hub:rffs($box/..))[E1153 = 'RE']/E1154 ! string(), hub:document-no($box/../BGM))[1])"/>
  </xsl:function>

  <xsl:template name="order">
    <xsl:param name="boxes" as="element()+"/>
    <line><xsl:value-of select="hub:who((*/NAD[E3035 = ('CF', 'CA')]/C082/E3039)[1], 'NAD+CF/C082/3039')"/></line>
    <xsl:for-each select="(*/NAD[E3035 = 'FW'])[1]">
      <consigneeAgent><xsl:value-of select="hub:who(C082/E3039, hub:place(., 'NAD+FW/C082/3039'))"/></consigneeAgent>
    </xsl:for-each>
    <terminal><xsl:value-of select="hub:who((*/NAD[E3035 = 'TR']/C082/E3039)[1], 'NAD+TR/C082/3039')"/></terminal>
    <xsl:for-each select="distinct-values($boxes/EQD ! hub:container(.))"><containerNo><xsl:value-of select="."/></containerNo></xsl:for-each>
    <xsl:for-each select="(*[NAD]/DTM/C507, hub:dtms(.)/C507)[E2005 = '36'][1]">
      <validUntil><xsl:value-of select="hub:instant(E2380, hub:place(.., 'DTM+36'))"/></validUntil>
    </xsl:for-each>
    <!-- our agreement: what out.xslt writes in FTX+AAI -->
    <xsl:for-each select="($boxes/FTX/C108/E4440[matches(., '^FREE DAYS [0-9]+$')])[1]"><freeDays><xsl:value-of select="substring-after(., 'FREE DAYS ')"/></freeDays></xsl:for-each>
    <xsl:for-each select="($boxes/FTX/C108/E4440[starts-with(., 'RETURN TO ')])[1]"><returnDepot><xsl:value-of select="substring-after(., 'RETURN TO ')"/></returnDepot></xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
