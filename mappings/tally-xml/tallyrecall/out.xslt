<?xml version="1.0" encoding="UTF-8"?>
<!-- A container that was announced is not to be expected any more. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:example:tally:1" xpath-default-namespace="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>
  <xsl:param name="reference" as="xs:string" select="''"/>

  <xsl:template match="recallBooking[part = 'TALLY']">
    <TallyRecall>
      <Head>
        <MessageId><xsl:value-of select="$reference"/></MessageId>
        <SenderID><xsl:value-of select="hub:party-code('customs', 'hub')"/></SenderID>
        <ReceiverID><xsl:value-of select="hub:party-code('customs', @toParty)"/></ReceiverID>
        <SendTime><xsl:value-of select="@issuedAt"/></SendTime>
      </Head>
      <AnnouncementNo><xsl:value-of select="documentNo"/></AnnouncementNo>
      <xsl:if test="vesselId or voyageNo">
        <BorderTransportMeans>
          <xsl:for-each select="voyageNo"><JourneyID><xsl:value-of select="."/></JourneyID></xsl:for-each>
          <xsl:for-each select="vesselId"><ID><xsl:value-of select="."/></ID></xsl:for-each>
        </BorderTransportMeans>
      </xsl:if>
      <BookingNo><xsl:value-of select="bookingNo"/></BookingNo>
      <xsl:for-each select="containerNo"><EquipmentIdentification><xsl:value-of select="."/></EquipmentIdentification></xsl:for-each>
      <xsl:for-each select="reason"><Reason><xsl:value-of select="."/></Reason></xsl:for-each>
    </TallyRecall>
  </xsl:template>
</xsl:stylesheet>
