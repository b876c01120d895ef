<?xml version="1.0" encoding="UTF-8"?>
<!-- What every manifest message has: a head, a function, a means of transport; and how places, bills, seals and times are written. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <xsl:variable name="head" select="/Manifest/Head"/>
  <xsl:variable name="type" select="upper-case($head/MessageType)"/>
  <xsl:variable name="declaration" select="/Manifest/Declaration"/>
  <xsl:variable name="means" select="$declaration/BorderTransportMeans"/>
  <xsl:variable name="function" select="hub:code('manifest-functions', $head/FunctionCode, 'Head/FunctionCode')"/>
  <xsl:variable name="sent" select="hub:instant($head/SendTime)"/>

  <!-- the office that is told: named, or behind the slash of a place -->
  <xsl:variable name="office" select="($declaration/DeclarationOfficeID, $declaration/ExitCustomsOffice/ID ! replace(., '^.*/', ''))[normalize-space()][1]"/>

  <!-- UN and CN say whose number a ship's is, and nobody else writes them; UN is an IMO number -->
  <xsl:variable name="vessel" as="xs:string?">
    <xsl:variable name="id" select="normalize-space($means/ID)"/>
    <xsl:variable name="bare" select="replace($id, '^(UN|CN)', '')"/>
    <xsl:sequence select="if (starts-with($id, 'UN')) then hub:check('imo', $bare, 'BorderTransportMeans/ID') else $bare"/>
  </xsl:variable>

  <!-- an element of ours where there is a value -->
  <xsl:function name="hub:field" as="element()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="item()?"/>
    <xsl:if test="normalize-space(string($value))">
      <xsl:element name="{$name}" namespace="urn:singlewindow:hub:canonical:1"><xsl:value-of select="normalize-space(string($value))"/></xsl:element>
    </xsl:if>
  </xsl:function>

  <!-- a text of ours ends at 512 characters -->
  <xsl:function name="hub:text" as="element()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="item()?"/>
    <xsl:sequence select="hub:field($name, substring(normalize-space(string($value)), 1, 512))"/>
  </xsl:function>

  <!-- Beijing time. Of 15 digits the last three are no seconds: one source means a time zone by them, so the minute is what is sure -->
  <xsl:function name="hub:instant" as="xs:string?">
    <xsl:param name="time" as="element()?"/>
    <xsl:variable name="t" select="normalize-space(string($time))"/>
    <xsl:variable name="whole" select="if (string-length($t) = 15) then substring($t, 1, 12) else $t"/>
    <xsl:if test="$whole">
      <xsl:variable name="said" select="if ($whole = $t) then '' else hub:leave(name($time), $t, 'of 15 digits only the minute is sure')"/>
      <xsl:variable name="digits" select="substring($whole || $said || '000000000', 1, 17)"/>
      <xsl:sequence select="replace($digits, '^(....)(..)(..)(..)(..)(..)(...)$', '$1-$2-$3T$4:$5:$6.$7+08:00')"/>
    </xsl:if>
  </xsl:function>

  <!-- a day without an hour is the moment of sending if that was the same day, else the beginning of the day -->
  <xsl:function name="hub:happened" as="xs:string">
    <xsl:param name="time" as="element()?"/>
    <xsl:variable name="t" select="normalize-space($time)"/>
    <xsl:sequence select="if ($t = '' or (string-length($t) = 8 and starts-with($sent, substring(hub:instant($time), 1, 10)))) then $sent else hub:instant($time)"/>
  </xsl:function>

  <!-- a split bill is written with a plus that nobody else writes -->
  <xsl:function name="hub:bill" as="xs:string">
    <xsl:param name="document" as="element()?"/>
    <xsl:sequence select="upper-case(translate(normalize-space($document/ID), '+ ', ''))"/>
  </xsl:function>

  <!-- a port: what stands before the slash of UN/LOCODE + supervised site / office -->
  <xsl:function name="hub:port" as="xs:string">
    <xsl:param name="location" as="element()?"/>
    <xsl:sequence select="replace(normalize-space($location/ID), '/.*$', '')"/>
  </xsl:function>

  <!-- a number as it is written everywhere; a wrong check digit is warned of, for a report of it is a fact -->
  <xsl:function name="hub:container-no" as="xs:string">
    <xsl:param name="equipment" as="element()"/>
    <xsl:variable name="place" select="$equipment/parent::Consignment/('Consignment[' || 1 + count(preceding-sibling::Consignment) || ']/')
        || 'TransportEquipment[' || 1 + count($equipment/preceding-sibling::TransportEquipment) || ']/EquipmentIdentification/ID'"/>
    <xsl:variable name="came" select="($equipment/EquipmentIdentification/ID, $equipment/ID)[normalize-space()][1]"/>
    <xsl:sequence select="hub:check('container', hub:need($came, $place, 'a container number'), $place)"/>
  </xsl:function>

  <!-- a seal is kind/number; our language has the number -->
  <xsl:template name="seals">
    <xsl:for-each select="SealID[normalize-space()]"><sealNo><xsl:value-of select="replace(normalize-space(.), '^[A-Z]/', '')"/></sealNo></xsl:for-each>
  </xsl:template>

  <!-- the bill of a consignment; without it nobody knows what is spoken of -->
  <xsl:template name="bill">
    <xsl:param name="place" as="xs:string"/>
    <blNo><xsl:value-of select="hub:need(hub:bill(TransportContractDocument), $place || 'TransportContractDocument/ID', 'the number of the (master) bill')"/></blNo>
  </xsl:template>

  <!-- a report is taken back: told by a word of its own, so that nobody takes it for a report -->
  <xsl:template name="withdrawn">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="bill" as="xs:string" select="''"/>
    <xsl:param name="container" as="xs:string" select="''"/>
    <reportWithdrawn occurredAt="{$sent}">
      <kind><xsl:value-of select="$kind"/></kind>
      <documentNo><xsl:value-of select="$head/MessageID"/></documentNo>
      <xsl:sequence select="hub:field('blNo', $bill)"/>
      <xsl:sequence select="hub:field('containerNo', $container)"/>
      <xsl:sequence select="hub:text('reason', ($declaration/AdditionalInformation/(Reason, Content))[normalize-space()][1])"/>
    </reportWithdrawn>
  </xsl:template>
</xsl:stylesheet>
