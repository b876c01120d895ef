<?xml version="1.0" encoding="UTF-8"?>
<!-- COPARN in all its variants, of D.95B and D.00B alike: segment groups are found by their segments and never counted -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../../edifact-d95b/common.xslt"/>

  <xsl:template match="Message">
    <events><xsl:apply-templates select="COPARN"/></events>
  </xsl:template>

  <!-- an empty release without numbers is one order; everything else announces container by container -->
  <xsl:template match="COPARN">
    <xsl:variable name="purpose" select="hub:code('coparn-purposes', hub:document(BGM), hub:place(BGM, 'BGM/C002/1001'))"/>
    <xsl:variable name="counted" select="*[EQD][$purpose = 'EMPTY_RELEASE'][not(EQD/C237/E8260)]"/>
    <xsl:variable name="message" select="."/>
    <!-- a number of its own in EQD is a release of its own; a change or a cancellation is not read as one more order -->
    <xsl:for-each-group select="$counted[hub:code('empty-release-functions', $message/BGM/E1225, hub:place($message/BGM, 'BGM/1225')) != '']"
        group-by="string((RFF/C506[E1153 = ('RE', 'REO')]/E1154)[1])">
      <xsl:variable name="release" select="current-group()"/>
      <xsl:for-each select="$message">
        <xsl:call-template name="empty-release">
          <xsl:with-param name="counted" select="$release"/>
        </xsl:call-template>
      </xsl:for-each>
    </xsl:for-each-group>
    <!-- a cancelled announcement announces nothing; a box said twice in the same words is announced once -->
    <xsl:for-each-group select="(*[EQD] except $counted)[hub:code('announcement-functions', $message/BGM/E1225, hub:place($message/BGM, 'BGM/1225')) != '']" group-by="hub:words(.)">
      <xsl:apply-templates select=".">
        <xsl:with-param name="purpose" select="$purpose"/>
      </xsl:apply-templates>
    </xsl:for-each-group>
  </xsl:template>

  <!-- quantity and size-type; the yard chooses the boxes -->
  <xsl:template name="empty-release">
    <xsl:param name="counted" as="element()+"/>
    <xsl:variable name="rff" select="($counted/RFF, RFF, *[RFF and not(TDT or EQD)]/RFF)/C506"/>
    <xsl:variable name="dtm" select="($counted/DTM, DTM, *[NAD]/DTM)/C507"/>
    <emptyReleaseOrdered>
      <releaseNo><xsl:value-of select="hub:need(($rff[E1153 = ('RE', 'REO')]/E1154, BGM/E1004, BGM/C106/E1004)[1], hub:place(BGM, 'RFF+RE'), 'the number of the release')"/></releaseNo>
      <bookingNo><xsl:value-of select="hub:need(($rff[E1153 = 'BN']/E1154)[1], hub:place(BGM, 'RFF+BN'), 'the number of the booking')"/></bookingNo>
      <line><xsl:value-of select="hub:who((*/NAD[E3035 = ('CF', 'CA')]/C082/E3039)[1], 'NAD+CF/C082/3039, the line')"/></line>
      <yard><xsl:value-of select="hub:who((*/NAD[E3035 = 'CK']/C082/E3039, (., *)/LOC[E3227 = '98'] ! (C519/E3223, C517/E3225)[1])[1], 'NAD+CK/C082/3039 or LOC+98/C519/3223, the yard')"/></yard>
      <xsl:for-each select="(*/NAD[E3035 = 'FW'])[1]"><forwarder><xsl:value-of select="hub:who(C082/E3039, hub:place(., 'NAD+FW/C082/3039'))"/></forwarder></xsl:for-each>
      <xsl:for-each select="$counted">
        <equipment>
          <sizeType><xsl:value-of select="hub:need(hub:size-type(EQD), hub:place(EQD, 'EQD/C224/8155'), 'a size-type')"/></sizeType>
          <quantity><xsl:value-of select="hub:need(EQN/C523/E6350, hub:place(EQD, 'EQN/C523/6350'), 'how many, or a container number in EQD')"/></quantity>
        </equipment>
      </xsl:for-each>
      <xsl:for-each select="$dtm[E2005 = '7'][1]"><validFrom><xsl:value-of select="hub:instant(E2380, hub:place(.., 'DTM+7'))"/></validFrom></xsl:for-each>
      <xsl:for-each select="$dtm[E2005 = '36'][1]"><validUntil><xsl:value-of select="hub:instant(E2380, hub:place(.., 'DTM+36'))"/></validUntil></xsl:for-each>
      <!-- our agreement: the grade of the boxes, FTX+ACB++GRD::ZZZ+A -->
      <xsl:for-each select="((., *)/FTX[C107/E4441 = 'GRD']/C108/E4440)[1]"><grade><xsl:value-of select="."/></grade></xsl:for-each>
    </emptyReleaseOrdered>
  </xsl:template>

  <!-- 126 and friends are the D.98B codes; 11 and 12 are what SMDG's D.95B guides use -->
  <xsl:template match="*[EQD]">
    <xsl:param name="purpose" as="xs:string"/>
    <xsl:variable name="head" select=".."/>
    <xsl:variable name="rff" select="(RFF, $head/RFF, $head/*/RFF)/C506"/>
    <containerAnnounced>
      <purpose>
        <xsl:value-of select="$purpose"/>
        <!-- our words announce a box, or one to come; how many to come, they do not say -->
        <xsl:value-of select="EQN/C523/E6350[. != '1'] ! hub:leave(hub:place(../.., 'EQN/C523/6350'), ., 'an announcement carries no quantity')"/>
      </purpose>
      <documentNo><xsl:value-of select="hub:need(($head/BGM/E1004, $head/BGM/C106/E1004)[1], hub:place($head/BGM, 'BGM/1004'), 'a document number')"/></documentNo>
      <xsl:for-each select="$rff[E1153 = 'BN'][1]/E1154"><bookingNo><xsl:value-of select="."/></bookingNo></xsl:for-each>
      <xsl:if test="EQD/C237/E8260"><containerNo><xsl:value-of select="hub:container(EQD)"/></containerNo></xsl:if>
      <xsl:for-each select="hub:size-type(EQD)"><sizeType><xsl:value-of select="."/></sizeType></xsl:for-each>
      <xsl:for-each select="EQD/E8169"><fullness><xsl:value-of select="hub:code('fullness', ., hub:place(.., 'EQD/8169'))"/></fullness></xsl:for-each>
      <xsl:for-each select="EQD/E8249"><status><xsl:value-of select="hub:code('trade-status', ., hub:place(.., 'EQD/8249'))"/></status></xsl:for-each>
      <xsl:for-each select="($head/*/TDT[E8051 = '20']/E8028)[1]"><voyageNo><xsl:value-of select="."/></voyageNo></xsl:for-each>
      <xsl:for-each select="hub:ship($head/*/TDT[E8051 = '20'])"><vesselId><xsl:value-of select="."/></vesselId></xsl:for-each>
      <xsl:for-each select="hub:mass((MEA[C502/E6313 = 'VGM'], MEA[C502/E6313 = ('G', 'AET')]))"><grossKg><xsl:value-of select="."/></grossKg></xsl:for-each>
    </containerAnnounced>
  </xsl:template>
</xsl:stylesheet>
