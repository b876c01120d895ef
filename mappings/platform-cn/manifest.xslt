<?xml version="1.0" encoding="UTF-8"?>
<!-- IFCSUM and IFCTST: one event a bill of lading. A box on two bills is named by both; nothing is added up here. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="common.xslt"/>

  <xsl:template match="IFCSUM | IFCTST">
    <xsl:variable name="head" select="r00"/>
    <xsl:variable name="vessel" select="r10[1]"/>
    <xsl:variable name="line" select="r11[1]"/>
    <events>
      <xsl:for-each-group select="* except (r00, r10, r11, r99)" group-starting-with="r12">
        <xsl:choose>
          <xsl:when test="self::r12">
            <xsl:call-template name="bill">
              <xsl:with-param name="records" select="current-group()"/>
              <xsl:with-param name="head" select="$head"/>
              <xsl:with-param name="vessel" select="$vessel"/>
              <xsl:with-param name="line" select="$line"/>
            </xsl:call-template>
          </xsl:when>
          <!-- goods before the first bill belong to none -->
          <xsl:otherwise><xsl:sequence select="hub:need('', hub:at(., local-name()), 'a record 12 before it')"/></xsl:otherwise>
        </xsl:choose>
      </xsl:for-each-group>
    </events>
  </xsl:template>

  <xsl:template name="bill">
    <xsl:param name="records" as="element()*"/>
    <xsl:param name="head" as="element()"/>
    <xsl:param name="vessel" as="element()"/>
    <xsl:param name="line" as="element()?"/>
    <xsl:variable name="bill" select="."/>
    <xsl:variable name="to" select="$records[self::r13][1]"/>
    <xsl:variable name="items" select="$records[self::r41]"/>
    <xsl:variable name="boxes" select="$records[self::r51]"/>
    <manifestReported occurredAt="{hub:happened((), $head)}">
      <documentNo><xsl:value-of select="hub:document($head)"/></documentNo>
      <kind><xsl:value-of select="hub:kind($bill, $to)"/></kind>
      <function><xsl:value-of select="hub:code('platform-functions', $head/function, hub:at($head, 'function'))"/></function>
      <xsl:for-each select="$line/(lineCode, line)[1]"><carrier><xsl:value-of select="."/></carrier></xsl:for-each>
      <mode>SEA</mode>
      <xsl:for-each select="$vessel/vesselCode"><vesselId><xsl:value-of select="hub:ship(.)"/></vesselId></xsl:for-each>
      <xsl:for-each select="$vessel/vesselName"><vesselName><xsl:value-of select="."/></vesselName></xsl:for-each>
      <voyageNo><xsl:value-of select="$vessel/voyage"/></voyageNo>
      <xsl:for-each select="$bill/loadPort"><loadingPlace><xsl:value-of select="."/></loadingPlace></xsl:for-each>
      <xsl:for-each select="$to/dischargePort"><dischargePlace><xsl:value-of select="."/></dischargePlace></xsl:for-each>
      <!-- IFCTST tells when she arrives to the minute where IFCSUM tells when she sails -->
      <xsl:for-each select="($vessel/arrived, $vessel/arrives)[1]"><arrivesAt><xsl:value-of select="hub:time(., hub:at(.., local-name()))"/></arrivesAt></xsl:for-each>
      <xsl:for-each select="$vessel/sails"><departsAt><xsl:value-of select="hub:time(., hub:at(.., 'sails'))"/></departsAt></xsl:for-each>
      <blNo><xsl:value-of select="$bill/blNo"/></blNo>
      <xsl:sequence select="hub:party-text('consignor', $records[self::r16][1]), hub:party-text('consignee', $records[self::r17][1]), hub:party-text('notifyParty', $records[self::r18][1])"/>
      <xsl:for-each select="hub:total($bill/packages, $items/packages)"><packages><xsl:value-of select="xs:integer(.)"/></packages></xsl:for-each>
      <xsl:for-each select="($bill/packageCode, $items/packageCode)[1]"><packageCode><xsl:value-of select="."/></packageCode></xsl:for-each>
      <xsl:for-each select="hub:total($bill/grossKg, $items/grossKg)"><grossKg><xsl:value-of select="."/></grossKg></xsl:for-each>
      <xsl:for-each select="string-join($records[self::r47]/*, ' ')[. != '']"><goods><xsl:value-of select="substring(., 1, 512)"/></goods></xsl:for-each>
      <xsl:for-each-group select="$records[self::r51 or self::r52]" group-starting-with="r51">
        <xsl:apply-templates select="self::r51"><xsl:with-param name="seals" select="current-group()[self::r52]"/></xsl:apply-templates>
      </xsl:for-each-group>
    </manifestReported>
  </xsl:template>

  <xsl:template match="r51">
    <xsl:param name="seals" as="element()*"/>
    <container>
      <containerNo><xsl:value-of select="hub:box(containerNo)"/></containerNo>
      <xsl:for-each select="sizeType"><sizeType><xsl:value-of select="."/></sizeType></xsl:for-each>
      <fullness><xsl:value-of select="hub:code('platform-fullness', status, hub:at(., 'status'))"/></fullness>
      <xsl:for-each select="distinct-values((sealNo, $seals/sealNo))"><sealNo><xsl:value-of select="."/></sealNo></xsl:for-each>
      <xsl:for-each select="packages"><packages><xsl:value-of select="xs:integer(.)"/></packages></xsl:for-each>
      <xsl:for-each select="grossKg"><grossKg><xsl:value-of select="xs:decimal(.)"/></grossKg></xsl:for-each>
    </container>
  </xsl:template>

  <!-- the file says nowhere which manifest it is: what was loaded in China was loaded, what comes to China is the original manifest -->
  <xsl:function name="hub:kind" as="xs:string">
    <xsl:param name="bill" as="element()"/>
    <xsl:param name="to" as="element()?"/>
    <xsl:sequence select="if (starts-with($bill/loadPort, 'CN')) then 'LOADED' else if (starts-with($to/dischargePort, 'CN')) then 'ORIGINAL' else hub:unfit($bill/loadPort || ' ' || $to/dischargePort, hub:at($bill, 'loadPort'), 'a port of loading or discharge in China, by its UN/LOCODE')"/>
  </xsl:function>

  <!-- what the bill says of itself, else what its items add up to -->
  <xsl:function name="hub:total" as="xs:decimal?">
    <xsl:param name="own" as="element()?"/>
    <xsl:param name="items" as="element()*"/>
    <xsl:sequence select="if ($own) then xs:decimal($own) else if ($items) then sum($items ! xs:decimal(.)) else ()"/>
  </xsl:function>

  <xsl:function name="hub:party-text" as="element()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="record" as="element()?"/>
    <xsl:variable name="text" select="string-join($record/(* except (code, country, phone)), ', ')"/>
    <xsl:if test="$text != ''"><xsl:element name="{$name}" namespace="urn:singlewindow:hub:canonical:1"><xsl:value-of select="substring($text, 1, 512)"/></xsl:element></xsl:if>
  </xsl:function>
</xsl:stylesheet>
