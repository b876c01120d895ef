<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../../edifact-d95b/values.xslt"/>

  <!-- each of our interchanges holds one message, and both carry the reference of one instruction -->
  <xsl:template match="Message">
    <events><xsl:apply-templates select="CONTRL/UCI"/></events>
  </xsl:template>

  <xsl:template match="UCI">
    <xsl:variable name="of-message" select="../SegGrp-1/UCM/E0083, ../SegGrp-3/SegGrp-4/UCM/E0083"/>
    <xsl:variable name="answers" select="(., ../SegGrp-3/UCF)/E0083/hub:code('contrl-receipts', ., hub:place(.., ../local-name() || '/0083')),
        $of-message/hub:code('contrl-receipts', ., hub:place(.., 'UCM/0083'))"/>
    <xsl:variable name="faults" select="..//E0085"/>
    <instructionAnswered>
      <reference><xsl:value-of select="hub:need(E0020, hub:place(., 'UCI/0020'), 'the reference of the interchange answered')"/></reference>
      <!-- 7 and 8 say that it arrived and could be read; what became of it, the answer of the standard says -->
      <answer><xsl:value-of select="if ($answers = 'REFUSED') then 'REFUSED' else ($answers[. != ''], '')[1]"/></answer>
      <code><xsl:value-of select="($faults, E0083)[1]"/></code>
      <xsl:if test="$faults">
        <text><xsl:value-of select="substring(string-join($faults/hub:fault(.), '; '), 1, 512)"/></text>
      </xsl:if>
    </instructionAnswered>
  </xsl:template>

  <!-- 13 missing (segment 5, element 3) -->
  <xsl:function name="hub:fault" as="xs:string">
    <xsl:param name="code" as="element()"/>
    <xsl:variable name="segment" select="($code/../E0096, $code/../preceding-sibling::UCS[1]/E0096)[1]"/>
    <xsl:variable name="places" select="$code/../(E0013, E0135)/string(),
        $segment/concat('segment ', .),
        $code/../S011/E0098/concat('element ', .),
        $code/../S011/E0104/concat('component ', .)"/>
    <xsl:sequence select="normalize-space($code || ' ' || hub:find-code('edifact-syntax-errors', $code)
        || (if (exists($places)) then ' (' || string-join($places, ', ') || ')' else ''))"/>
  </xsl:function>
</xsl:stylesheet>
