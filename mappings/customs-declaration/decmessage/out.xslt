<?xml version="1.0" encoding="UTF-8"?>
<!-- A draft export declaration. What a booking does not know is absent: the broker completes it, and signs. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="http://www.chinaport.gov.cn/dec" xpath-default-namespace="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../common.xslt"/>
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>

  <!-- the country the goods go to in the end, and not only where they leave the ship -->
  <xsl:variable name="country" select="hub:find-code('dec-countries', substring((//details/placeOfDelivery, //details/portOfDischarge)[1], 1, 2))"/>

  <xsl:template match="draftDeclaration">
    <DecMessage Version="4.8">
      <xsl:call-template name="head"/>
      <DecLists><xsl:apply-templates select="details/cargo"/></DecLists>
      <DecContainers><xsl:apply-templates select="container"/></DecContainers>
      <xsl:call-template name="other-packs"/>
      <xsl:for-each select="(voyageNo, details/voyageNo)[1]"><DecFreeTxt><VoyNo><xsl:value-of select="."/></VoyNo></DecFreeTxt></xsl:for-each>
      <DecSign>
        <OperType>G</OperType>
        <ClientSeqNo><xsl:value-of select="declarationNo"/></ClientSeqNo>
      </DecSign>
    </DecMessage>
  </xsl:template>

  <xsl:template name="head">
    <xsl:variable name="cargo" select="details/cargo"/>
    <xsl:variable name="shipper" select="details/tradeParty[function = 'SHIPPER'][1]"/>
    <xsl:variable name="office" select="hub:party-code('customs', @toParty)"/>
    <DecHead>
      <IEFlag>E</IEFlag>
      <xsl:sequence select="hub:field('CustomMaster', $office), hub:field('IEPort', $office), hub:field('BillNo', blNo)"/>
      <TrafMode>2</TrafMode>
      <xsl:sequence select="
          hub:text('TrafName', (vesselName, details/vesselName, vesselId, details/vesselId)[1], 50),
          hub:field('DespDate', translate(details/departureOn, '-', '')),
          hub:text('TradeName', $shipper/name, 100),
          hub:field('TradeCoScc', $shipper/creditCode),
          hub:text('OwnerName', $shipper/name, 100),
          hub:field('OwnerCodeScc', $shipper/creditCode)"/>
      <xsl:for-each select="details/broker">
        <xsl:sequence select="
            hub:field('AgentCode', hub:party-code('customs', .)),
            hub:text('AgentName', hub:party-name(.), 100),
            hub:field('AgentCodeScc', hub:find-party-code('credit', .))"/>
      </xsl:for-each>
      <!-- who keyed it in: our registration, of which the first four digits are the office -->
      <xsl:sequence select="
          hub:field('CopCode', substring(hub:party-code('customs', 'hub'), 5)),
          hub:text('CopName', hub:party-name('hub'), 70),
          hub:text('OverseasConsigneeEname', details/tradeParty[function = 'CONSIGNEE'][1]/name, 400),
          hub:field('TradeCountry', $country),
          hub:field('DistinatePort', details/portOfDischarge),
          hub:text('GoodsPlace', hub:party-name(details/terminal), 100),
          hub:field('TransMode', hub:find-code('dec-trans-modes', details/incoTerm)),
          hub:field('PackNo', (packages, hub:total($cargo, $cargo/packages))[1]),
          hub:field('WrapType', hub:find-code('dec-wrap-types', $cargo[1]/packageCode)),
          hub:field('GrossWet', (grossKg, hub:total($cargo, $cargo/grossKg))[1]),
          hub:field('NetWt', hub:total($cargo, $cargo/netKg)),
          hub:text('MarkNo', string-join($cargo/marks, '; '), 400),
          hub:text('NoteS', details/remark, 255)"/>
    </DecHead>
  </xsl:template>

  <!-- an item has one HS code: goods of several become several lines, whose shares nobody told us -->
  <xsl:template match="cargo">
    <xsl:variable name="line" select="."/>
    <xsl:for-each select="hsCode, .[not(hsCode)]">
      <DecList>
        <GNo><xsl:value-of select="hub:items-before($line) + position()"/></GNo>
        <xsl:sequence select="hub:field('CodeTS', self::hsCode), hub:text('GName', $line/description, 255)"/>
        <xsl:if test="count($line/hsCode) le 1 and $line/netKg">
          <xsl:sequence select="hub:field('GQty', $line/netKg)"/>
          <!-- 035 is the kilogram -->
          <GUnit>035</GUnit>
        </xsl:if>
        <xsl:sequence select="hub:field('DestinationCountry', $country), hub:field('Uncode', $line/unNo)"/>
      </DecList>
    </xsl:for-each>
  </xsl:template>

  <xsl:function name="hub:items-before" as="xs:integer">
    <xsl:param name="cargo" as="element()"/>
    <xsl:sequence select="xs:integer(sum($cargo/preceding-sibling::cargo/max((1, count(hsCode)))))"/>
  </xsl:function>

  <xsl:template match="container">
    <xsl:variable name="last" select="../details/cargo[last()]"/>
    <xsl:variable name="items" select="hub:items-before($last) + max((1, count($last/hsCode)))"/>
    <Container>
      <xsl:sequence select="
          hub:field('ContainerId', containerNo),
          hub:field('ContainerMd', hub:find-code('dec-container-types', sizeType)),
          hub:field('GoodsNo', string-join(1 to $items, ',')[$items = 1 or count(current()/../container) = 1]),
          hub:field('LclFlag', hub:find-code('dec-lcl-flags', ../details/originMovement)),
          hub:field('GoodsContaWt', grossKg)"/>
    </Container>
  </xsl:template>

  <!-- the first line's pack kind stands in the head; other kinds stand here -->
  <xsl:template name="other-packs">
    <xsl:variable name="main" select="hub:find-code('dec-wrap-types', details/cargo[1]/packageCode)"/>
    <xsl:variable name="others" select="details/cargo[not(hub:find-code('dec-wrap-types', packageCode) = ($main, ''))]"/>
    <xsl:if test="$others">
      <DecOtherPacks>
        <xsl:for-each-group select="$others" group-by="hub:find-code('dec-wrap-types', packageCode)">
          <DecOtherPack>
            <xsl:sequence select="hub:field('PackQty', hub:total(current-group(), current-group()/packages)), hub:field('PackType', current-grouping-key())"/>
          </DecOtherPack>
        </xsl:for-each-group>
      </DecOtherPacks>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
