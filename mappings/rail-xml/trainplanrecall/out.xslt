<?xml version="1.0" encoding="UTF-8"?>
<!-- The room that was asked for is not needed any more. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:example:railway:1" xpath-default-namespace="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>
  <xsl:param name="reference" as="xs:string" select="''"/>

  <xsl:template match="recallBooking[part = 'TRAIN_PLAN']">
    <TrainPlanRecall>
      <Head>
        <MessageId><xsl:value-of select="$reference"/></MessageId>
        <SenderId><xsl:value-of select="hub:party-code('edifact', 'hub')"/></SenderId>
        <ReceiverId><xsl:value-of select="hub:party-code('edifact', @toParty)"/></ReceiverId>
        <SentAt><xsl:value-of select="@issuedAt"/></SentAt>
      </Head>
      <PlanRequestNo><xsl:value-of select="documentNo"/></PlanRequestNo>
      <BookingNo><xsl:value-of select="bookingNo"/></BookingNo>
      <xsl:for-each select="reason"><Reason><xsl:value-of select="."/></Reason></xsl:for-each>
    </TrainPlanRecall>
  </xsl:template>
</xsl:stylesheet>
