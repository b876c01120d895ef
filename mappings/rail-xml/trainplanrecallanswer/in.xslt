<?xml version="1.0" encoding="UTF-8"?>
<!-- What the railway says to a recall: it answers our message, and is no plan. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="urn:example:railway:1" xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <xsl:template match="/TrainPlanRecallAnswer">
    <xsl:variable name="answer" select="hub:code('train-plan-recall-answers', Answer, 'Answer')"/>
    <!-- a refusal says why -->
    <xsl:variable name="said" select="if ($answer = 'REFUSED') then hub:need(Reason, 'Reason', 'why the recall is refused') else normalize-space(Reason)"/>
    <events>
      <instructionAnswered occurredAt="{Head/SentAt}">
        <reference><xsl:value-of select="RelatedMessageId"/></reference>
        <answer><xsl:value-of select="$answer"/></answer>
        <code><xsl:value-of select="Answer"/></code>
        <xsl:if test="$said"><text><xsl:value-of select="substring($said, 1, 512)"/></text></xsl:if>
      </instructionAnswered>
    </events>
  </xsl:template>
</xsl:stylesheet>
