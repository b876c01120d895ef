<?xml version="1.0" encoding="UTF-8"?>
<!-- How a train is made up, for each section of its journey (TAF TSI 3003). -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../../customs/common.xslt"/>

  <xsl:template match="/*">
    <!-- 1 creation, 2 modification: both tell how the train is; 3 deletion tells nothing our language has a word for -->
    <xsl:variable name="status" select="hub:code('taf-message-statuses', hub:text(*:MessageStatus), 'MessageStatus')"/>
    <events><xsl:apply-templates select="*:TrainCompositionJourneySection[$status = 'TOLD']"/></events>
  </xsl:template>

  <xsl:template match="*:TrainCompositionJourneySection">
    <xsl:variable name="train" select="../*:OperationalTrainNumberIdentifier"/>
    <xsl:variable name="header" select="../*:MessageHeader"/>
    <trainComposed occurredAt="{hub:instant($header/*:MessageReference/*:MessageDateTime, 'MessageHeader/MessageReference/MessageDateTime')}">
      <trainNo><xsl:value-of select="hub:need(($train/*:OperationalTrainNumber, ../*:OperationalTrainNumber)[normalize-space()][1], 'OperationalTrainNumber', 'the number of the train')"/></trainNo>
      <xsl:for-each select="($train/*:ScheduledTimeAtHandover, $train/*:ScheduledDateTimeAtTransfer)[normalize-space()][1]">
        <departsAt><xsl:value-of select="hub:instant(., 'OperationalTrainNumberIdentifier/' || local-name())"/></departsAt>
      </xsl:for-each>
      <xsl:sequence select="hub:tell('company', ($header/*:Sender, ../*:TransportOperationalIdentifiers/*:Company)[normalize-space()][1])"/>
      <xsl:sequence select="hub:tell('stationFrom', hub:station(*:JourneySection/*:JourneySectionOrigin))"/>
      <xsl:sequence select="hub:tell('stationTo', hub:station(*:JourneySection/*:JourneySectionDestination))"/>
      <xsl:apply-templates select="*:WagonData"/>
    </trainComposed>
  </xsl:template>

  <!-- containers are not in this message: a consignment order or a train list joins them by the wagon -->
  <xsl:template match="*:WagonData">
    <xsl:variable name="place" select="'WagonData[' || count(preceding-sibling::*:WagonData) + 1 || ']'"/>
    <wagon>
      <position><xsl:value-of select="if (hub:text(*:WagonTrainPosition) castable as xs:int) then xs:int(hub:text(*:WagonTrainPosition)) else hub:unfit(*:WagonTrainPosition, $place || '/WagonTrainPosition', 'the place of the wagon in the train, counted from 1')"/></position>
      <wagonNo><xsl:value-of select="hub:need(hub:check('wagon-uic', hub:once(*:WagonNumberFreight), $place || '/WagonNumberFreight'), $place || '/WagonNumberFreight', 'the number of the wagon')"/></wagonNo>
      <xsl:sequence select="hub:tell('grossKg', hub:gross(.))"/>
    </wagon>
  </xsl:template>

  <!-- empty weight and load together; one alone is no gross mass -->
  <xsl:function name="hub:gross" as="xs:decimal?">
    <xsl:param name="wagon" as="element()"/>
    <xsl:variable name="empty" select="$wagon/*:WagonTechData/*:WagonWeightEmpty[. castable as xs:decimal]"/>
    <xsl:variable name="load" select="$wagon/*:WagonOperationalData/*:TotalLoadWeight[. castable as xs:decimal]"/>
    <xsl:sequence select="if ($empty and $load) then xs:decimal($empty[1]) + xs:decimal($load[1]) else ()"/>
  </xsl:function>

  <!-- its name where it has one, else country and primary code -->
  <xsl:function name="hub:station" as="xs:string?">
    <xsl:param name="stations" as="element()*"/>
    <xsl:variable name="station" select="hub:once($stations)"/>
    <xsl:variable name="code" select="string-join($station/(*:CountryCodeISO, *:LocationPrimaryCode) ! normalize-space(.))"/>
    <xsl:sequence select="($station/*:PrimaryLocationName ! normalize-space(.), $code)[. != ''][1]"/>
  </xsl:function>
</xsl:stylesheet>
