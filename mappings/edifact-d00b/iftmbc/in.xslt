<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../../edifact-d95b/common.xslt"/>

  <xsl:template match="Message">
    <!-- a change (4) is the line's own: the booking, or the boxes it names, go with another voyage -->
    <events>
      <xsl:apply-templates select="IFTMBC[BGM/E1225 = '4']" mode="roll-over"/>
      <xsl:apply-templates select="IFTMBC[not(BGM/E1225 = '4')]"/>
    </events>
  </xsl:template>

  <!-- the answer to the forwarder's booking, and where it says so the answer to our interchange -->
  <xsl:template match="IFTMBC">
    <xsl:variable name="rff" select="hub:rffs(.)"/>
    <xsl:variable name="main" select="*[TDT/E8051 = '20'][1]"/>
    <!-- carriers say it in 4343; where that is empty, the function of the message is the answer -->
    <xsl:variable name="answer" select="if (BGM/E1225 = ('1', '5'))
        then hub:code('booking-change-answers', string-join((BGM/E1225, BGM/E4343), ' '), hub:place(BGM, 'BGM/1225 and 4343'))
        else hub:code('booking-answers', (BGM/E4343, BGM/E1225)[1], hub:place(BGM, 'BGM/4343'))"/>
    <bookingAnswered>
      <forwarder><xsl:value-of select="hub:who((*/NAD[E3035 = 'FW']/C082/E3039)[1], 'NAD+FW/C082/3039')"/></forwarder>
      <requestNo><xsl:value-of select="hub:need($rff[E1153 = 'FF'][1]/E1154, hub:place(BGM, 'RFF+FF'), 'the number of the request')"/></requestNo>
      <answer><xsl:value-of select="$answer"/></answer>
      <!-- a confirmation without a booking number confirms nothing anybody could refer to -->
      <xsl:if test="$rff/E1153 = 'BN' or $answer = 'CONFIRMED'">
        <bookingNo><xsl:value-of select="hub:need($rff[E1153 = 'BN'][1]/E1154, hub:place(BGM, 'RFF+BN'), 'the number of the booking')"/></bookingNo>
      </xsl:if>
      <xsl:for-each select="$rff[E1153 = 'BM'][1]/E1154"><blNo><xsl:value-of select="."/></blNo></xsl:for-each>
      <xsl:for-each select="hub:ship($main/TDT)"><vesselId><xsl:value-of select="."/></vesselId></xsl:for-each>
      <xsl:for-each select="$main/TDT/C222/E8212"><vesselName><xsl:value-of select="."/></vesselName></xsl:for-each>
      <xsl:for-each select="$main/TDT/E8028"><voyageNo><xsl:value-of select="."/></voyageNo></xsl:for-each>
      <xsl:for-each select="(*/NAD[E3035 = 'TR'])[1]"><terminal><xsl:value-of select="hub:who(C082/E3039, hub:place(., 'NAD+TR/C082/3039'))"/></terminal></xsl:for-each>
      <xsl:for-each select="(*/NAD[E3035 = 'CK']/C082/E3039, hub:locs(.)[E3227 = '98'] ! (C519/E3223, C517/E3225)[1])[1]">
        <yard><xsl:value-of select="hub:who(., hub:place(../.., 'NAD+CK/C082/3039'))"/></yard>
      </xsl:for-each>
      <xsl:for-each select="($main/(DTM | *[LOC]/DTM), *[LOC/E3227 = '9']/DTM, DTM)[C507/E2005 = '133'][1]">
        <departsAt><xsl:value-of select="hub:instant(C507/E2380, hub:place(., 'DTM+133'))"/></departsAt>
      </xsl:for-each>
      <xsl:call-template name="closings"/>
      <xsl:call-template name="reason"/>
    </bookingAnswered>
    <xsl:for-each select="$rff[E1153 = ('ACW', 'AGO')][1]/E1154">
      <instructionAnswered>
        <reference><xsl:value-of select="."/></reference>
        <answer><xsl:value-of select="if ($answer = ('DECLINED', 'AMENDMENT_DECLINED', 'CANCELLATION_DECLINED')) then 'REFUSED' else 'ACCEPTED'"/></answer>
      </instructionAnswered>
    </xsl:for-each>
  </xsl:template>

  <!-- 改配: grade C, our agreement with the line -->
  <xsl:template match="IFTMBC" mode="roll-over">
    <xsl:variable name="main" select="*[TDT/E8051 = '20'][1]"/>
    <bookingRolledOver>
      <bookingNo><xsl:value-of select="hub:need(hub:rffs(.)[E1153 = 'BN'][1]/E1154, hub:place(BGM, 'RFF+BN'), 'the number of the booking')"/></bookingNo>
      <xsl:for-each select=".//EQD[C237/E8260]"><containerNo><xsl:value-of select="hub:container(.)"/></containerNo></xsl:for-each>
      <vesselId><xsl:value-of select="hub:need(hub:ship($main/TDT), hub:place(BGM, 'TDT+20/C222/8213'), 'the vessel it goes with')"/></vesselId>
      <xsl:for-each select="$main/TDT/C222/E8212"><vesselName><xsl:value-of select="."/></vesselName></xsl:for-each>
      <voyageNo><xsl:value-of select="hub:need($main/TDT/E8028, hub:place(BGM, 'TDT+20/8028'), 'the voyage it goes with')"/></voyageNo>
      <xsl:for-each select="($main/(DTM | *[LOC]/DTM), *[LOC/E3227 = '9']/DTM, DTM)[C507/E2005 = '133'][1]">
        <departsAt><xsl:value-of select="hub:instant(C507/E2380, hub:place(., 'DTM+133'))"/></departsAt>
      </xsl:for-each>
      <xsl:call-template name="closings"/>
      <xsl:call-template name="reason"/>
    </bookingRolledOver>
  </xsl:template>

  <!-- four closings, one qualifier: what closes is said by what DTM+180 stands under (our agreement) -->
  <xsl:template name="closings">
    <xsl:for-each select="(*[RFF/C506/E1153 = 'SI']/DTM)[C507/E2005 = '180'][1]">
      <documentsBy><xsl:value-of select="hub:instant(C507/E2380, hub:place(., 'DTM+180 under RFF+SI'))"/></documentsBy>
    </xsl:for-each>
    <xsl:for-each select="(*[RFF/C506[E1153 = 'ZZZ']/E1154 = 'VGM']/DTM)[C507/E2005 = '180'][1]">
      <vgmBy><xsl:value-of select="hub:instant(C507/E2380, hub:place(., 'DTM+180 under RFF+ZZZ:VGM'))"/></vgmBy>
    </xsl:for-each>
    <xsl:for-each select="(*[LOC/E3227 = '22']/DTM)[C507/E2005 = '180'][1]">
      <customsBy><xsl:value-of select="hub:instant(C507/E2380, hub:place(., 'DTM+180 under LOC+22'))"/></customsBy>
    </xsl:for-each>
    <xsl:for-each select="(*[LOC/E3227 = '88']/DTM)[C507/E2005 = '180'][1]">
      <gateBy><xsl:value-of select="hub:instant(C507/E2380, hub:place(., 'DTM+180 under LOC+88'))"/></gateBy>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="reason">
    <!-- AAI and ACD are said about this booking; ABV are the carrier's printed terms -->
    <xsl:for-each select="FTX[E4451 = ('AAI', 'ACD')][1]">
      <reason><xsl:value-of select="substring(string-join(../FTX[E4451 = ('AAI', 'ACD')]/C108/E4440, ' '), 1, 512)"/></reason>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
