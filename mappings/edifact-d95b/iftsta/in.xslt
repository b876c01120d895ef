<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>
  <xsl:include href="legs.xslt"/>

  <!-- every status of every consignment; what it says of customs is hearsay and moves the timeline alone -->
  <xsl:template match="Message">
    <events><xsl:apply-templates select="IFTSTA/*/*[STS]"/></events>
  </xsl:template>

  <xsl:template match="*[STS]">
    <xsl:variable name="code" select="STS/C555/(E9011, E4405)[1]"/>
    <!-- a list of a partner's own is named by its list or agency: P::HS is "P HS" -->
    <xsl:variable name="key" select="string-join(($code, STS/C555/E1131, STS/C555/E3055[not(. = '6')]), ' ')"/>
    <xsl:variable name="reasons" select="STS/C556/E9013"/>
    <!-- a reason without an event is an event of its own -->
    <xsl:variable name="milestone" select="if (exists($code) or empty($reasons)) then hub:told('iftsta-events', $key, hub:place(STS, 'STS/C555/' || substring((name($code)[. != ''], 'E9011')[1], 2)), 'an event or a reason')
        else hub:code('iftsta-reasons', $reasons[1], hub:place(STS, 'STS/C556/9013'))"/>
    <xsl:choose>
      <xsl:when test="$milestone = 'CHARGES_SETTLED'"><xsl:call-template name="settled"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="milestones">
          <xsl:with-param name="milestone" select="$milestone"/>
          <xsl:with-param name="code" select="($key[. != ''], string($reasons[1]))[1]"/>
          <xsl:with-param name="list" select="if (exists($code)) then 'UN/EDIFACT ' || substring(name($code), 2) else 'UN/EDIFACT 9013'"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- our agreement with the terminal: event ZCS, its charges are settled -->
  <xsl:template name="settled">
    <chargesSettled occurredAt="{hub:instant((DTM/C507[E2005 = ('334', '7')]/E2380)[1], hub:place(STS, 'DTM+334'))}">
      <receiptNo><xsl:value-of select="hub:need((RFF/C506[E1153 = 'IV']/E1154)[1], hub:place(STS, 'RFF+IV'), 'the receipt')"/></receiptNo>
      <containerNo><xsl:value-of select="hub:need(hub:box((RFF/C506[E1153 = 'EQ']/E1154)[1], hub:place(STS, 'RFF+EQ')), hub:place(STS, 'RFF+EQ'), 'a container number')"/></containerNo>
      <xsl:for-each select="(RFF/C506[E1153 = 'BM']/E1154)[1]"><blNo><xsl:value-of select="."/></blNo></xsl:for-each>
    </chargesSettled>
  </xsl:template>

  <!-- one milestone a box: its own numbers first, those of the whole message where it has none; then the legs of its carriage -->
  <xsl:template name="milestones">
    <xsl:param name="milestone" as="xs:string"/>
    <xsl:param name="code" as="xs:string"/>
    <xsl:param name="list" as="xs:string"/>
    <xsl:variable name="status" select="."/>
    <xsl:variable name="whole" select="hub:rffs(../..)"/>
    <xsl:variable name="boxes" select="distinct-values((*/EQD[C237/E8260] ! hub:container(.), RFF/C506[E1153 = 'EQ']/E1154 ! hub:box(., hub:place(../.., 'RFF+EQ'))))"/>
    <xsl:variable name="known" select="if (exists($boxes)) then $boxes else distinct-values($whole[E1153 = 'EQ']/E1154 ! hub:box(., hub:place(../.., 'RFF+EQ')))"/>
    <xsl:variable name="at" select="LOC[1]"/>
    <xsl:for-each select="if (exists($known)) then $known else ''">
      <xsl:variable name="box" select="."/>
      <xsl:for-each select="$status">
        <milestoneReported occurredAt="{hub:instant-at((DTM/C507[E2005 = ('334', '7')]/E2380, DTM/C507/E2380)[1], hub:place(STS, 'DTM+334'), $at/C517/E3225)}">
          <milestone><xsl:value-of select="$milestone"/></milestone>
          <codeList><xsl:value-of select="$list"/></codeList>
          <code><xsl:value-of select="$code"/></code>
          <classifier>ACTUAL</classifier>
          <xsl:call-template name="whose"><xsl:with-param name="box" select="$box"/></xsl:call-template>
          <xsl:for-each select="hub:ship((*/TDT[C220/E8067 = '1'])[1])"><vesselId><xsl:value-of select="."/></vesselId></xsl:for-each>
          <xsl:for-each select="(*/TDT[C220/E8067 = '1']/E8028)[1]"><voyageNo><xsl:value-of select="."/></voyageNo></xsl:for-each>
          <xsl:for-each select="(*/TDT/C220/E8067)[1] ! hub:find-code('transport-modes', .)[. != '']"><mode><xsl:value-of select="."/></mode></xsl:for-each>
          <xsl:for-each select="(*/TDT[C220/E8067 = ('2', '3')]/C222/E8213)[1]"><equipmentNo><xsl:value-of select="."/></equipmentNo></xsl:for-each>
          <xsl:for-each select="($at/C517/E3225)[1]"><place><xsl:value-of select="."/></place></xsl:for-each>
          <xsl:for-each select="($at/C519[not(E1131 = '162')]/E3223)[1]"><facility><xsl:value-of select="."/></facility></xsl:for-each>
          <xsl:for-each select="substring(normalize-space(string-join((STS/C555/(E9010, E4404), STS/C556 ! string((hub:find-code('iftsta-reasons', E9013)[. != ''], E9013)[1])[. != $milestone], STS/C556/E9012, hub:text(FTX)), '; ')), 1, 512)[. != '']"><text><xsl:value-of select="."/></text></xsl:for-each>
        </milestoneReported>
        <xsl:call-template name="legs"><xsl:with-param name="box" select="$box"/></xsl:call-template>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:template>

  <!-- whose milestone it is: RFF+MRN is a mailing reference and names nothing of ours -->
  <xsl:template name="whose">
    <xsl:param name="box" as="xs:string"/>
    <xsl:variable name="whole" select="hub:rffs(../..)"/>
    <xsl:if test="$box != ''"><containerNo><xsl:value-of select="$box"/></containerNo></xsl:if>
    <xsl:for-each select="(hub:only(RFF/C506, 'BM'), hub:only($whole, 'BM')[not(current()/RFF/C506/E1153 = 'BM')])[1]"><blNo><xsl:value-of select="."/></blNo></xsl:for-each>
    <xsl:for-each select="(hub:only(RFF/C506, 'BN'), hub:only($whole, 'BN')[not(current()/RFF/C506/E1153 = 'BN')])[1]"><bookingNo><xsl:value-of select="."/></bookingNo></xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
