<?xml version="1.0" encoding="UTF-8"?>
<!-- The carrier tells how a booking stands: an answer where it names whose booking it is, else a milestone of its number. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="http://www.w3.org/2005/xpath-functions" xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../booking/fields.xslt"/>
  <xsl:variable name="data" select="/map/map[@key = 'data']"/>
  <xsl:variable name="booking" select="$data/map[@key = 'booking']"/>
  <!-- the Beta writes PENDING UPDATE, the standard PENDING_UPDATE -->
  <xsl:variable name="news" select="($data/*[@key = 'amendedBookingStatus'], $data/*[@key = 'bookingCancellationStatus'], $data/*[@key = 'bookingStatus'])[normalize-space()][1]"/>
  <xsl:variable name="status" select="translate(normalize-space($news), ' ', '_')"/>
  <xsl:variable name="answer" select="hub:find-code('dcsa-booking-statuses', $status)"/>
  <xsl:variable name="agent" select="$booking/map[@key = 'documentParties']/map[@key = 'bookingAgent']/array[@key = 'identifyingCodes']/map/*[@key = 'partyCode'] ! hub:find-party('edifact', .)[. != '']"/>
  <xsl:variable name="request" select="$booking/array[@key = 'references']/map[*[@key = 'type'] = 'FF'][1]/*[@key = 'value']"/>
  <xsl:variable name="reason" select="$data/*[@key = 'reason'], $data/array[@key = 'feedbacks']/map/*[@key = 'message']"/>

  <xsl:template match="/map">
    <events>
      <xsl:choose>
        <xsl:when test="$answer != '' and $agent and $request"><xsl:call-template name="answer"/></xsl:when>
        <xsl:otherwise><xsl:call-template name="milestone"/></xsl:otherwise>
      </xsl:choose>
    </events>
  </xsl:template>

  <xsl:template name="answer">
    <xsl:variable name="number" select="string($data/*[@key = 'carrierBookingReference'])"/>
    <xsl:variable name="vessel" select="($booking/map[@key = 'vessel'], $booking/array[@key = 'transportPlan']/map/map[@key = 'vessel'])[1]"/>
    <bookingAnswered occurredAt="{hub:moment(*[@key = 'time'], '/time')}">
      <forwarder><xsl:value-of select="$agent[1]"/></forwarder>
      <requestNo><xsl:value-of select="$request"/></requestNo>
      <answer><xsl:value-of select="$answer"/></answer>
      <xsl:sequence select="hub:copy('bookingNo', if ($answer = 'CONFIRMED') then hub:need($number, '/data/carrierBookingReference', 'the number of the booking; a confirmation names it') else $number)"/>
      <xsl:sequence select="hub:copy('vesselId', hub:check('imo', $vessel/*[@key = 'vesselIMONumber'], '/data/booking/vessel/vesselIMONumber')), hub:copy('vesselName', $vessel/*[@key = 'name'])"/>
      <xsl:sequence select="hub:copy('voyageNo', $booking/*[@key = 'carrierExportVoyageNumber'])"/>
      <xsl:for-each select="'documentsBy', 'vgmBy', 'customsBy', 'gateBy'">
        <xsl:variable name="field" select="."/>
        <xsl:sequence select="hub:copy($field, $booking/array[@key = 'shipmentCutOffTimes']/map[hub:find-code('dcsa-cut-offs', *[@key = 'cutOffDateTimeCode']) = $field][1]/*[@key = 'cutOffDateTime'] ! hub:moment(., '/data/booking/shipmentCutOffTimes'))"/>
      </xsl:for-each>
      <xsl:sequence select="hub:copy('reason', substring(string-join($reason, '; '), 1, 512))"/>
    </bookingAnswered>
  </xsl:template>

  <xsl:template name="milestone">
    <milestoneReported occurredAt="{hub:moment(*[@key = 'time'], '/time')}">
      <milestone><xsl:value-of select="hub:code('dcsa-booking-milestones', $status, '/data/bookingStatus')"/></milestone>
      <codeList>DCSA booking</codeList>
      <code><xsl:value-of select="substring($news, 1, 70)"/></code>
      <classifier>ACTUAL</classifier>
      <bookingNo><xsl:value-of select="hub:need(($data/*[@key = 'carrierBookingReference'], $data/*[@key = 'carrierBookingRequestReference'])[1], '/data/carrierBookingReference', 'the number of the booking or of its request')"/></bookingNo>
      <xsl:sequence select="hub:copy('text', substring(string-join($reason, '; '), 1, 512))"/>
    </milestoneReported>
  </xsl:template>
</xsl:stylesheet>
