<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:example:railway:1" xpath-default-namespace="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>
  <xsl:param name="reference" as="xs:string" select="''"/>

  <xsl:template match="requestTrainPlan">
    <TrainPlanRequest>
      <Head>
        <MessageId><xsl:value-of select="$reference"/></MessageId>
        <SenderId><xsl:value-of select="hub:party-code('edifact', 'hub')"/></SenderId>
        <ReceiverId><xsl:value-of select="hub:party-code('edifact', @toParty)"/></ReceiverId>
        <SentAt><xsl:value-of select="@issuedAt"/></SentAt>
      </Head>
      <PlanRequestNo><xsl:value-of select="planRequestNo"/></PlanRequestNo>
      <BookingNo><xsl:value-of select="bookingNo"/></BookingNo>
      <Forwarder><xsl:value-of select="hub:party-code('edifact', forwarder)"/></Forwarder>
      <Depot><xsl:value-of select="hub:party-code('edifact', depot)"/></Depot>
      <xsl:for-each select="stationFrom"><StationFrom><xsl:value-of select="."/></StationFrom></xsl:for-each>
      <xsl:for-each select="stationTo"><StationTo><xsl:value-of select="."/></StationTo></xsl:for-each>
      <xsl:for-each select="departureOn"><DepartureOn><xsl:value-of select="."/></DepartureOn></xsl:for-each>
      <xsl:for-each select="equipment">
        <Equipment>
          <SizeType><xsl:value-of select="sizeType"/></SizeType>
          <Quantity><xsl:value-of select="quantity"/></Quantity>
        </Equipment>
      </xsl:for-each>
      <xsl:for-each select="grossKg"><GrossKg><xsl:value-of select="."/></GrossKg></xsl:for-each>
      <xsl:for-each select="goods"><Goods><xsl:value-of select="."/></Goods></xsl:for-each>
    </TrainPlanRequest>
  </xsl:template>
</xsl:stylesheet>
