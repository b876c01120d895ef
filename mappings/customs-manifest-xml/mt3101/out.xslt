<?xml version="1.0" encoding="UTF-8"?>
<!-- A laden container has arrived at a supervised site, one container a message. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns:c="urn:singlewindow:hub:canonical:1" xmlns="urn:Declaration:datamodel:standard:CN:MT3101:1" exclude-result-prefixes="#all">
  <xsl:param name="reference" as="xs:string" select="''"/>
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>

  <xsl:function name="hub:time" as="xs:string">
    <xsl:param name="instant" as="xs:string"/>
    <xsl:param name="form" as="xs:string"/>
    <xsl:sequence select="format-dateTime(adjust-dateTime-to-timezone(xs:dateTime($instant), xs:dayTimeDuration('PT8H')), $form)"/>
  </xsl:function>

  <xsl:template match="c:reportArrival">
    <xsl:variable name="office" select="hub:party-code('customs', @toParty)"/>
    <Manifest>
      <Head>
        <MessageID><xsl:value-of select="$reference"/></MessageID>
        <FunctionCode>2</FunctionCode>
        <MessageType>MT3101</MessageType>
        <SenderID><xsl:value-of select="hub:party-code('customs', 'hub')"/></SenderID>
        <ReceiverID><xsl:value-of select="$office"/></ReceiverID>
        <SendTime><xsl:value-of select="hub:time(@issuedAt, '[Y0001][M01][D01][H01][m01][s01][f001]')"/></SendTime>
        <Version>1.0</Version>
      </Head>
      <Declaration>
        <DeclarationOfficeID><xsl:value-of select="$office"/></DeclarationOfficeID>
        <xsl:if test="c:vesselId or c:voyageNo">
          <BorderTransportMeans>
            <xsl:for-each select="c:voyageNo"><JourneyID><xsl:value-of select="."/></JourneyID></xsl:for-each>
            <TypeCode>1</TypeCode>
            <!-- seven digits are an IMO number, everything else a domestic one -->
            <xsl:for-each select="c:vesselId"><ID><xsl:value-of select="if (matches(., '^\d{7}$')) then 'UN' || . else 'CN' || ."/></ID></xsl:for-each>
          </BorderTransportMeans>
        </xsl:if>
        <UnloadingLocation>
          <ID><xsl:value-of select="hub:party-code('site', c:site)"/></ID>
          <ArrivalDate><xsl:value-of select="hub:time(c:arrivedAt, '[Y0001][M01][D01]')"/></ArrivalDate>
        </UnloadingLocation>
        <TransportEquipment>
          <EquipmentIdentification><ID><xsl:value-of select="c:containerNo"/></ID></EquipmentIdentification>
          <xsl:for-each select="c:sizeType"><CharacteristicCode><xsl:value-of select="."/></CharacteristicCode></xsl:for-each>
          <FullnessCode><xsl:value-of select="hub:code('customs-fullness', c:fullness, 'fullness')"/></FullnessCode>
        </TransportEquipment>
      </Declaration>
    </Manifest>
  </xsl:template>
</xsl:stylesheet>
