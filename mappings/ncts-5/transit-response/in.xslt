<?xml version="1.0" encoding="UTF-8"?>
<!-- What customs tells of a transit movement: one mapping for all types. It moves the timeline and never a gate. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../../customs/common.xslt"/>

  <xsl:template match="/*">
    <xsl:variable name="transit" select="*:TransitOperation"/>
    <xsl:variable name="type" select="substring(local-name(), 1, 5)"/>
    <!-- a decision, where the type alone does not tell: released in part, invalidation refused -->
    <xsl:variable name="decision" select="($transit/*:releaseIndicator, *:Invalidation/*:decision)[normalize-space()][1]/normalize-space()"/>
    <xsl:variable name="code" select="string-join(($type, $decision), '/')"/>
    <events>
      <declarationReported occurredAt="{hub:instant(*:preparationDateAndTime, local-name() || '/preparationDateAndTime')}">
        <seqNo><xsl:value-of select="hub:declaration($transit/*:MRN, $transit/*:LRN, local-name() || '/TransitOperation/MRN')"/></seqNo>
        <xsl:sequence select="hub:tell('entryNo', hub:check('mrn', $transit/*:MRN, local-name() || '/TransitOperation/MRN'))"/>
        <channel><xsl:value-of select="hub:code('ncts-5-messages', $code, local-name())"/></channel>
        <channelCode><xsl:value-of select="$code"/></channelCode>
        <xsl:sequence select="hub:tell('note', hub:remarks((
            $transit/*:LRN ! ('LRN ' || normalize-space(.)),
            ($transit/*:releaseDate, $transit/*:writeOffDate)[1] ! ('on ' || normalize-space(.)),
            ($transit/*:noReleaseMotivationCode, $transit/*:noReleaseMotivationText),
            *:TypeOfControls ! string-join((*:type, *:text), ' '),
            *:GuaranteeReference/*:InvalidGuaranteeReason ! string-join((*:code, *:text), ' '),
            *:FunctionalError ! string-join((*:errorCode, *:errorReason, *:errorPointer), ' '),
            *:Invalidation/*:justification,
            (*:CustomsOfficeOfDestinationActual, *:CustomsOfficeOfDeparture)[1]/*:referenceNumber ! ('office ' || normalize-space(.)))))"/>
      </declarationReported>
    </events>
  </xsl:template>
</xsl:stylesheet>
