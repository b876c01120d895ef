<?xml version="1.0" encoding="UTF-8"?>
<!-- Track and trace: a fact where the site itself tells of its gate or quay, a milestone otherwise. It never acts as customs. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="http://www.w3.org/2005/xpath-functions" xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../../dcsa-booking-2/booking/fields.xslt"/>
  <xsl:include href="words.xslt"/>
  <xsl:param name="said-by"/>

  <xsl:template match="/">
    <events>
      <xsl:apply-templates select="(map, array/map, map/array[@key = 'events']/map)[(., map[@key = 'metadata'])/*[@key = 'eventType']]" mode="event"/>
    </events>
  </xsl:template>

  <!-- 3.0: the sender takes an event back and says nothing else of it -->
  <xsl:template match="map[(., map[@key = 'metadata'])/*[@key = 'retractedEventID']]" mode="event" priority="2">
    <xsl:sequence select="hub:leave(hub:pointer((., map[@key = 'metadata'])/*[@key = 'retractedEventID']), .//*[@key = 'retractedEventID'],
        'the hub takes back no report of a partner; what was told stands until a newer event says otherwise')[. != '']"/>
  </xsl:template>

  <xsl:template match="map" mode="event">
    <xsl:variable name="said" select="(map[@key = 'payload'], .)[1]"/>
    <xsl:variable name="kind" select="(., map[@key = 'metadata'])/*[@key = 'eventType'][1]"/>
    <xsl:variable name="code" select="$said/*[@key = ('equipmentEventTypeCode', 'transportEventTypeCode', 'shipmentEventTypeCode')][1]"/>
    <xsl:choose>
      <xsl:when test="$code">
        <xsl:apply-templates select="$said" mode="told">
          <xsl:with-param name="kind" select="string($kind)"/>
          <xsl:with-param name="code" select="string($code)"/>
        </xsl:apply-templates>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="hub:leave(hub:pointer($kind), $kind, 'events of this kind have no word in our language')[. != '']"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="map" mode="told">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="code" as="xs:string"/>
    <xsl:variable name="at" select="hub:moment(*[@key = 'eventDateTime'], hub:pointer(.) || '/eventDateTime')"/>
    <xsl:variable name="box" select="hub:boxes(.)[1]"/>
    <xsl:variable name="actual" select="hub:code('dcsa-classifiers', *[@key = 'eventClassifierCode'], hub:pointer(.) || '/eventClassifierCode') = 'ACTUAL'"/>
    <xsl:variable name="own" select="$said-by != '' and hub:find-party('edifact', hub:facility-code(.)) = $said-by"/>
    <xsl:variable name="full" select="hub:find-code('dcsa-fullness', *[@key = 'emptyIndicatorCode'])"/>
    <xsl:variable name="fact" select="$actual and $own and $full != '' and $box != ''"/>
    <xsl:variable name="gate" select="hub:find-code('dcsa-gate-moves', $code)[$fact and . != '']"/>
    <xsl:variable name="move" select="hub:find-code('dcsa-vessel-moves', $code)[$fact and . != '']"/>
    <xsl:choose>
      <xsl:when test="$gate">
        <containerGated occurredAt="{$at}">
          <direction><xsl:value-of select="$gate"/></direction>
          <containerNo><xsl:value-of select="$box"/></containerNo>
          <fullness><xsl:value-of select="$full"/></fullness>
          <xsl:sequence select="hub:copy('facility', hub:facility-code(.)), hub:copy('plateNo', hub:plate(.)), hub:copy('blNo', hub:document(., 'TRD')), hub:copy('bookingNo', hub:document(., 'BKG'))"/>
          <xsl:sequence select="hub:copy('voyageNo', hub:voyage(.)), hub:copy('vesselId', hub:vessel(.))"/>
          <xsl:apply-templates select="array[@key = 'seals']/map" mode="no"/>
          <xsl:sequence select="hub:copy('sizeType', hub:check('size-type', *[@key = 'ISOEquipmentCode'], hub:pointer(.) || '/ISOEquipmentCode'))"/>
        </containerGated>
      </xsl:when>
      <xsl:when test="$move">
        <vesselMoveReported occurredAt="{$at}">
          <move><xsl:value-of select="$move"/></move>
          <containerNo><xsl:value-of select="$box"/></containerNo>
          <fullness><xsl:value-of select="$full"/></fullness>
          <xsl:if test="*[@key = 'isTransshipmentMove'] = 'true'"><status>TRANSHIPMENT</status></xsl:if>
          <xsl:sequence select="hub:copy('facility', hub:facility-code(.)), hub:copy('vesselId', hub:vessel(.)), hub:copy('voyageNo', hub:voyage(.))"/>
          <xsl:sequence select="hub:copy('blNo', hub:document(., 'TRD')), hub:copy('bookingNo', hub:document(., 'BKG'))"/>
          <xsl:apply-templates select="array[@key = 'seals']/map" mode="no"/>
        </vesselMoveReported>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="." mode="milestone">
          <xsl:with-param name="at" select="$at"/>
          <xsl:with-param name="kind" select="$kind"/>
          <xsl:with-param name="code" select="$code"/>
        </xsl:apply-templates>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- one for each box it speaks of, or one for its document -->
  <xsl:template match="map" mode="milestone">
    <xsl:param name="at" as="xs:string"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="code" as="xs:string"/>
    <xsl:variable name="event" select="."/>
    <xsl:variable name="mode" select="string(map[@key = 'transportCall']/*[@key = 'modeOfTransport'])"/>
    <xsl:variable name="about" select="string-join(($code, (*[@key = 'documentTypeCode'], $mode[$kind = 'TRANSPORT' and . != ''])[1]), '/')"/>
    <xsl:variable name="known" select="($about, $code)[hub:find-code('dcsa-milestones', $kind || '/' || .) != ''][1]"/>
    <xsl:variable name="none" select="empty((hub:boxes(.), hub:document(., 'TRD'), hub:document(., 'BKG'), hub:vessel(.))[. != ''])"/>
    <xsl:for-each select="(hub:boxes(.), '')[1], hub:boxes(.)[position() gt 1]">
      <milestoneReported occurredAt="{$at}">
        <milestone><xsl:value-of select="hub:code('dcsa-milestones', $kind || '/' || ($known, $about)[1], hub:pointer($event))"/></milestone>
        <codeList>DCSA T&amp;T</codeList>
        <code><xsl:value-of select="$about"/></code>
        <classifier><xsl:value-of select="hub:code('dcsa-classifiers', $event/*[@key = 'eventClassifierCode'], hub:pointer($event) || '/eventClassifierCode')"/></classifier>
        <xsl:sequence select="hub:copy('containerNo', if ($none) then hub:need('', hub:pointer($event), 'a container, a bill, a booking or a vessel') else .)"/>
        <xsl:sequence select="hub:copy('blNo', hub:document($event, 'TRD')), hub:copy('bookingNo', hub:document($event, 'BKG'))"/>
        <xsl:sequence select="hub:copy('vesselId', hub:vessel($event)), hub:copy('voyageNo', hub:voyage($event))"/>
        <xsl:if test="$mode != ''"><mode><xsl:value-of select="hub:code('dcsa-modes', $mode, hub:pointer($event) || '/transportCall/modeOfTransport')"/></mode></xsl:if>
        <xsl:sequence select="hub:copy('equipmentNo', hub:plate($event)), hub:copy('place', hub:place($event)), hub:copy('facility', hub:facility-code($event))"/>
        <xsl:sequence select="hub:copy('text', hub:text($event))"/>
      </milestoneReported>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="map" mode="no">
    <xsl:sequence select="hub:copy('sealNo', *[@key = ('sealNumber', 'number')])"/>
  </xsl:template>
</xsl:stylesheet>
