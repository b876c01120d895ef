<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <!-- an export box may be loaded; an import box or bill is released. Which boxes are on which of several bills, this message does not say -->
  <xsl:template name="release">
    <xsl:param name="scope" as="element()"/>
    <xsl:variable name="bgm" select="$scope/ancestor-or-self::CUSRES/BGM"/>
    <xsl:variable name="document" select="hub:need((hub:numbers($scope, ('ABT', 'AAE')), hub:document-no($bgm))[1], hub:place($bgm, 'RFF+ABT'), 'the number of the release')"/>
    <xsl:variable name="at" select="hub:when($scope, ('204', '137'))"/>
    <xsl:variable name="boxes" select="hub:boxes($scope)"/>
    <xsl:variable name="bills" select="hub:bills($scope)"/>
    <xsl:variable name="export" select="$scope/ancestor-or-self::CUSRES//EQD[E8249 = '2']"/>
    <xsl:for-each select="if (exists($boxes)) then $boxes else ''">
      <xsl:variable name="box" select="."/>
      <xsl:choose>
        <xsl:when test="$export">
          <loadingPermitted occurredAt="{$at}">
            <documentNo><xsl:value-of select="$document"/></documentNo>
            <means>VESSEL</means>
            <containerNo><xsl:value-of select="hub:need($box, hub:place($bgm, 'EQD/C237/8260'), 'the container that may be loaded')"/></containerNo>
            <xsl:for-each select="$bills[count($bills) = 1]"><blNo><xsl:value-of select="."/></blNo></xsl:for-each>
          </loadingPermitted>
        </xsl:when>
        <xsl:otherwise>
          <xsl:for-each select="if (exists($bills)) then $bills else ''">
            <customsReleased occurredAt="{$at}">
              <documentNo><xsl:value-of select="$document"/></documentNo>
              <blNo><xsl:value-of select="if (count($bills) gt 1 and count($boxes) gt 1) then hub:unfit(string-join($bills, ', '), hub:place($bgm, 'RFF+BM'), 'one bill to several boxes, one box to several bills, or one message a bill')
                  else hub:need(., hub:place($bgm, 'RFF+BM'), 'a bill of lading number')"/></blNo>
              <xsl:if test="$box != ''"><containerNo><xsl:value-of select="$box"/></containerNo></xsl:if>
            </customsReleased>
          </xsl:for-each>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:template>

  <!-- a stop names its boxes -->
  <xsl:template name="hold">
    <xsl:param name="scope" as="element()"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:variable name="bgm" select="$scope/ancestor-or-self::CUSRES/BGM"/>
    <xsl:variable name="boxes" select="hub:boxes($scope)"/>
    <xsl:variable name="bills" select="hub:bills($scope)"/>
    <xsl:variable name="at" select="hub:when($scope, ('7', '137'))"/>
    <xsl:for-each select="if (exists($boxes)) then $boxes else ''">
      <holdPlaced occurredAt="{$at}">
        <holdNo><xsl:value-of select="hub:need((hub:document-no($bgm), hub:numbers($scope, ('ABT', 'AAE')))[1], hub:place($bgm, 'BGM/1004'), 'the number of the stop')"/></holdNo>
        <type><xsl:value-of select="$type"/></type>
        <xsl:for-each select="$bills[count($bills) = 1]"><blNo><xsl:value-of select="."/></blNo></xsl:for-each>
        <containerNo><xsl:value-of select="hub:need(., hub:place($bgm, 'EQD/C237/8260'), 'the container to be stopped')"/></containerNo>
      </holdPlaced>
    </xsl:for-each>
  </xsl:template>

  <!-- a receipt of a declaration moves the timeline and opens nothing -->
  <xsl:template name="declaration">
    <xsl:param name="scope" as="element()"/>
    <xsl:param name="channel" as="xs:string"/>
    <xsl:param name="code" as="xs:string"/>
    <xsl:variable name="message" select="$scope/ancestor-or-self::CUSRES"/>
    <declarationReported occurredAt="{hub:when($scope, ('148', '137'))}">
      <seqNo><xsl:value-of select="hub:need(hub:numbers($scope, ('ABT', 'AAE', 'ABO'))[1], hub:place($message/BGM, 'RFF+ABT'), 'the number of the declaration')"/></seqNo>
      <xsl:for-each select="hub:numbers($scope, 'ABT')[1]"><entryNo><xsl:value-of select="."/></entryNo></xsl:for-each>
      <channel><xsl:value-of select="$channel"/></channel>
      <channelCode><xsl:value-of select="$code"/></channelCode>
      <xsl:for-each select="substring(string-join(($message//ERC/C901/E9321, hub:text($message//FTX)), ' '), 1, 512)[. != '']"><note><xsl:value-of select="."/></note></xsl:for-each>
    </declarationReported>
  </xsl:template>

  <xsl:template name="milestone">
    <xsl:param name="scope" as="element()"/>
    <xsl:param name="milestone" as="xs:string"/>
    <xsl:param name="code" as="xs:string"/>
    <xsl:variable name="boxes" select="hub:boxes($scope)"/>
    <xsl:variable name="bills" select="hub:bills($scope)"/>
    <xsl:for-each select="if (exists($boxes)) then $boxes else ''">
      <milestoneReported occurredAt="{hub:when($scope, ('7', '137'))}">
        <milestone><xsl:value-of select="$milestone"/></milestone>
        <codeList>UN/EDIFACT 7365</codeList>
        <code><xsl:value-of select="$code"/></code>
        <classifier>ACTUAL</classifier>
        <xsl:if test=". != ''"><containerNo><xsl:value-of select="."/></containerNo></xsl:if>
        <xsl:for-each select="$bills[count($bills) = 1]"><blNo><xsl:value-of select="."/></blNo></xsl:for-each>
        <xsl:for-each select="hub:text($scope/FTX)"><text><xsl:value-of select="."/></text></xsl:for-each>
      </milestoneReported>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
