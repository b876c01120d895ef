<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xpath-default-namespace="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:output method="json" indent="no"/>

  <xsl:template match="answerGate">
    <xsl:sequence select="map:merge((
        map { 'type': 'gate-answer', 'answerId': string(@instructionId), 'requestNo': string(requestNo), 'gate': string(gate), 'decision': string(decision),
              'answeredAt': string(@issuedAt), 'boxes': array { containerNo ! string(.) }, 'reasons': array { reason ! hub:reason(.) } },
        orderNo ! map { 'orderNo': string(.) }))"/>
  </xsl:template>

  <xsl:function name="hub:reason" as="map(*)">
    <xsl:param name="reason" as="element()"/>
    <xsl:map>
      <xsl:map-entry key="'code'" select="string($reason/code)"/>
      <xsl:for-each select="'en', 'zh'">
        <xsl:map-entry key="string(.)" select="hub:refusal-said(., $reason/code, $reason/place, $reason/came, $reason/expected)"/>
        <xsl:map-entry key="if (. = 'en') then 'nextEn' else 'nextZh'" select="hub:refusal-next(., $reason/code, $reason/place, $reason/came, $reason/expected)"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:function>
</xsl:stylesheet>
