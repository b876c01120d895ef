<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="urn:example:railway:1" xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <xsl:template match="/TrainPlanAnswer">
    <xsl:variable name="answer" select="hub:code('train-plan-answers', Answer, 'Answer')"/>
    <events>
      <trainPlanAnswered occurredAt="{Head/SentAt}">
        <planRequestNo><xsl:value-of select="PlanRequestNo"/></planRequestNo>
        <bookingNo><xsl:value-of select="BookingNo"/></bookingNo>
        <answer><xsl:value-of select="$answer"/></answer>
        <xsl:for-each select="PlanNo"><planNo><xsl:value-of select="."/></planNo></xsl:for-each>
        <xsl:for-each select="TrainNo"><trainNo><xsl:value-of select="."/></trainNo></xsl:for-each>
        <xsl:for-each select="DepartsAt"><departsAt><xsl:value-of select="."/></departsAt></xsl:for-each>
        <!-- a cut says what is left -->
        <xsl:for-each select="Granted, .[$answer = 'CUT'][not(Granted)]">
          <equipment>
            <sizeType><xsl:value-of select="hub:need(SizeType, 'Granted', 'what is granted of each size-type; a cut says it')"/></sizeType>
            <quantity><xsl:value-of select="Quantity"/></quantity>
          </equipment>
        </xsl:for-each>
        <xsl:call-template name="reason"><xsl:with-param name="element" select="'reason'"/><xsl:with-param name="answer" select="$answer"/></xsl:call-template>
      </trainPlanAnswered>
      <instructionAnswered occurredAt="{Head/SentAt}">
        <reference><xsl:value-of select="RelatedMessageId"/></reference>
        <answer><xsl:value-of select="hub:code('train-plan-effects', Answer, 'Answer')"/></answer>
        <code><xsl:value-of select="Answer"/></code>
        <xsl:call-template name="reason"><xsl:with-param name="element" select="'text'"/><xsl:with-param name="answer" select="$answer"/></xsl:call-template>
      </instructionAnswered>
    </events>
  </xsl:template>

  <!-- a refusal says why -->
  <xsl:template name="reason">
    <xsl:param name="element" as="xs:string"/>
    <xsl:param name="answer" as="xs:string"/>
    <xsl:variable name="said" select="if ($answer = 'REFUSED') then hub:need(Reason, 'Reason', 'why the plan is refused') else normalize-space(Reason)"/>
    <xsl:if test="$said">
      <xsl:element name="{$element}" namespace="urn:singlewindow:hub:canonical:1"><xsl:value-of select="substring($said, 1, 512)"/></xsl:element>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
