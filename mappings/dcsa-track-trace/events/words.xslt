<?xml version="1.0" encoding="UTF-8"?>
<!-- Where an event of 2.2 or 3.0 keeps what it says; both shapes are read by the same words. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="http://www.w3.org/2005/xpath-functions" exclude-result-prefixes="#all">

  <!-- the JSON pointer of a node: /0/payload/eventDateTime -->
  <xsl:function name="hub:pointer" as="xs:string">
    <xsl:param name="nodes" as="element()*"/>
    <xsl:sequence select="string-join($nodes[1]/ancestor-or-self::*[parent::*] ! ('/' || (@key, string(count(preceding-sibling::*)))[1]))"/>
  </xsl:function>

  <xsl:function name="hub:boxes" as="xs:string*">
    <xsl:param name="event" as="element()"/>
    <xsl:variable name="named" select="$event/*[@key = 'equipmentReference'], $event/array[@key = 'references']/map[*[@key = ('type', 'referenceType')] = 'EQ']/*[@key = ('value', 'referenceValue')]"/>
    <xsl:sequence select="distinct-values($named[normalize-space()] ! hub:box(., hub:pointer(.)))"/>
  </xsl:function>

  <!-- whatever a box is called, of four to fourteen letters and digits; a number that looks wrong is warned of -->
  <xsl:function name="hub:box" as="xs:string">
    <xsl:param name="came" as="element()"/>
    <xsl:param name="place" as="xs:string"/>
    <xsl:variable name="bare" select="upper-case(replace($came, '[^A-Za-z0-9]', ''))"/>
    <xsl:sequence select="if (matches($bare, '^[A-Z0-9]{4,14}$')) then hub:check('container', $bare, $place) else hub:unfit($came, $place, 'a container number')"/>
  </xsl:function>

  <!-- a document it refers to, or is about: TRD the bill, BKG the booking -->
  <xsl:function name="hub:document" as="xs:string?">
    <xsl:param name="event" as="element()"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:variable name="related" select="$event/array[@key = ('documentReferences', 'relatedDocumentReferences')]/map[*[@key = ('type', 'documentReferenceType')] = $type]/*[@key = ('value', 'documentReferenceValue')]"/>
    <xsl:variable name="itself" select="$event[*[@key = 'documentTypeCode'] = $type]/*[@key = ('documentReference', 'documentID')]"/>
    <xsl:sequence select="($related, $itself)[1] ! normalize-space(.)"/>
  </xsl:function>

  <xsl:function name="hub:locations" as="element()*">
    <xsl:param name="event" as="element()"/>
    <xsl:variable name="call" select="$event/map[@key = 'transportCall']"/>
    <xsl:sequence select="$call, $call/map[@key = 'location'], $event/map[@key = ('eventLocation', 'location')], $event"/>
  </xsl:function>

  <xsl:function name="hub:place" as="xs:string?">
    <xsl:param name="event" as="element()"/>
    <xsl:variable name="code" select="(hub:locations($event)/*[@key = 'UNLocationCode'])[normalize-space()][1]"/>
    <xsl:sequence select="$code ! hub:check('locode', ., hub:pointer(.))"/>
  </xsl:function>

  <xsl:function name="hub:facility-code" as="xs:string?">
    <xsl:param name="event" as="element()"/>
    <xsl:variable name="all" select="hub:locations($event)"/>
    <xsl:sequence select="($all, $all/map[@key = 'facility'])/*[@key = 'facilityCode'][normalize-space()][1] ! normalize-space(.)"/>
  </xsl:function>

  <xsl:function name="hub:vessel" as="xs:string?">
    <xsl:param name="event" as="element()"/>
    <xsl:sequence select="$event/map[@key = 'transportCall']/map[@key = 'vessel']/*[@key = 'vesselIMONumber'][normalize-space()] ! hub:check('imo', ., hub:pointer(.))"/>
  </xsl:function>

  <!-- a vessel call is known by its export voyage -->
  <xsl:function name="hub:voyage" as="xs:string?">
    <xsl:param name="event" as="element()"/>
    <xsl:variable name="call" select="$event/map[@key = 'transportCall']"/>
    <xsl:sequence select="($call/*[@key = ('carrierExportVoyageNumber', 'exportVoyageNumber')], $call/*[@key = 'carrierVoyageNumber'],
        $call/*[@key = ('carrierImportVoyageNumber', 'importVoyageNumber')])[normalize-space()][1] ! normalize-space(.)"/>
  </xsl:function>

  <xsl:function name="hub:plate" as="xs:string?">
    <xsl:param name="event" as="element()"/>
    <xsl:sequence select="($event/map[@key = 'transportCall']/*[@key = ('licencePlate', 'railCarNumber')])[1] ! normalize-space(.)"/>
  </xsl:function>

  <!-- a carrier by its name, whichever of its two codes came -->
  <xsl:function name="hub:carrier" as="xs:string?">
    <xsl:param name="code" as="element()?"/>
    <xsl:variable name="liner" select="(hub:find-code('scac-liners', $code)[. != ''], string($code))[1]"/>
    <xsl:sequence select="hub:find-code('smdg-liners', $liner)[. != '']"/>
  </xsl:function>

  <!-- why, where in words, who sealed it, and who says so -->
  <xsl:function name="hub:text" as="xs:string">
    <xsl:param name="event" as="element()"/>
    <xsl:variable name="call" select="$event/map[@key = 'transportCall']"/>
    <xsl:variable name="place" select="string(hub:place($event))"/>
    <xsl:variable name="site" select="$place || '/' || hub:facility-code($event)"/>
    <xsl:variable name="name" select="(hub:locations($event)/*[@key = 'locationName'], hub:find-code('un-locations', $place))[. != ''][1]"/>
    <xsl:variable name="seals" select="$event/array[@key = 'seals']/map ! string-join(('seal ' || *[@key = ('sealNumber', 'number')], hub:find-code('dcsa-seal-sources', *[@key = ('sealSource', 'source')])[. != '']), ', ')"/>
    <xsl:variable name="words" select="$event/*[@key = ('reason', 'changeRemark')], $event/*[@key = 'delayReasonCode'] ! ('delay ' || .), $name,
        (hub:find-code('smdg-facilities', $site), hub:find-code('bic-facilities', translate($site, '/', '')))[. != ''][1],
        hub:find-code('dcsa-facility-types', ($call, $event)/*[@key = 'facilityTypeCode'][1]), $seals,
        hub:carrier($call/map[@key = 'vessel']/*[@key = 'operatorCarrierCode']) ! ('operated by ' || .),
        hub:carrier($event/../map[@key = 'metadata']/map[@key = 'publisher']/*[@key = 'carrierCode']) ! ('told by ' || .)"/>
    <xsl:sequence select="substring(string-join($words ! normalize-space(.)[. != ''], '; '), 1, 512)"/>
  </xsl:function>
</xsl:stylesheet>
