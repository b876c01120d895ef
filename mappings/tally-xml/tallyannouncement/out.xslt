<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:example:tally:1" xpath-default-namespace="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>
  <xsl:param name="reference" as="xs:string" select="''"/>

  <!-- what is announced comes from a booking, so it goes to the ship -->
  <xsl:template match="announceTally">
    <TallyAnnouncement>
      <Head>
        <MessageId><xsl:value-of select="$reference"/></MessageId>
        <SenderID><xsl:value-of select="hub:party-code('customs', 'hub')"/></SenderID>
        <ReceiverID><xsl:value-of select="hub:party-code('customs', @toParty)"/></ReceiverID>
        <SendTime><xsl:value-of select="@issuedAt"/></SendTime>
      </Head>
      <AnnouncementNo><xsl:value-of select="@instructionId"/></AnnouncementNo>
      <DirectionCode>E</DirectionCode>
      <Carrier><xsl:value-of select="hub:party-code('edifact', line)"/></Carrier>
      <xsl:if test="vesselId or vesselName or voyageNo">
        <BorderTransportMeans>
          <xsl:for-each select="voyageNo"><JourneyID><xsl:value-of select="."/></JourneyID></xsl:for-each>
          <xsl:for-each select="vesselId"><ID><xsl:value-of select="."/></ID></xsl:for-each>
          <xsl:for-each select="vesselName"><Name><xsl:value-of select="."/></Name></xsl:for-each>
        </BorderTransportMeans>
      </xsl:if>
      <xsl:for-each select="portOfDischarge"><UnloadingLocation><xsl:value-of select="."/></UnloadingLocation></xsl:for-each>
      <Consignment>
        <BookingNo><xsl:value-of select="bookingNo"/></BookingNo>
        <xsl:for-each select="goods"><CargoDescription><xsl:value-of select="."/></CargoDescription></xsl:for-each>
        <TransportEquipment>
          <EquipmentIdentification><xsl:value-of select="containerNo"/></EquipmentIdentification>
          <xsl:for-each select="sizeType"><CharacteristicCode><xsl:value-of select="."/></CharacteristicCode></xsl:for-each>
          <!-- manifests have room for nine seals -->
          <xsl:for-each select="sealNo[position() le 9]"><SealID><xsl:value-of select="."/></SealID></xsl:for-each>
          <xsl:for-each select="packages"><QuantityQuantity><xsl:value-of select="."/></QuantityQuantity></xsl:for-each>
          <xsl:for-each select="grossKg"><GrossMassMeasure><xsl:value-of select="."/></GrossMassMeasure></xsl:for-each>
        </TransportEquipment>
      </Consignment>
    </TallyAnnouncement>
  </xsl:template>
</xsl:stylesheet>
