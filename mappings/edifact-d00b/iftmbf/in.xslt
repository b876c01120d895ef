<?xml version="1.0" encoding="UTF-8"?>
<!-- A booking by EDIFACT, the mirror of out.xslt. D.95B counts the same segment groups. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../../edifact-d95b/common.xslt"/>
  <xsl:include href="fields.xslt"/>
  <xsl:include href="parties-in.xslt"/>
  <xsl:include href="goods-in.xslt"/>

  <xsl:template match="Message">
    <!-- a replacement or a cancellation is not read as one more booking; a change (4) in parts is not agreed -->
    <events>
      <xsl:for-each select="IFTMBF">
        <xsl:variable name="event" select="hub:code('iftmbf-functions', BGM/E1225, hub:place(BGM, 'BGM/1225'))"/>
        <xsl:if test="$event = 'bookingCancelled'"><xsl:call-template name="cancelled"/></xsl:if>
        <xsl:apply-templates select="self::*[not($event = ('', 'bookingCancelled'))]"><xsl:with-param name="event" select="$event"/></xsl:apply-templates>
      </xsl:for-each>
    </events>
  </xsl:template>

  <xsl:template name="cancelled">
    <bookingCancelled>
      <requestNo><xsl:value-of select="hub:need((SegGrp-3/RFF/C506[E1153 = 'FF']/E1154, BGM/E1004, BGM/C106/E1004)[1], hub:place(BGM, 'BGM/1004'), 'the number of the request, here or as RFF+FF')"/></requestNo>
      <xsl:for-each select="FTX[E4451 = 'AAI'][1]">
        <reason><xsl:value-of select="substring(string-join(../FTX[E4451 = 'AAI']/C108/E4440, ' '), 1, 512)"/></reason>
      </xsl:for-each>
    </bookingCancelled>
  </xsl:template>

  <xsl:template match="IFTMBF">
    <xsl:param name="event" as="xs:string"/>
    <xsl:element name="{$event}">
      <requestNo><xsl:value-of select="hub:need((SegGrp-3/RFF/C506[E1153 = 'FF']/E1154, BGM/E1004, BGM/C106/E1004)[1], hub:place(BGM, 'BGM/1004'), 'the number of the request, here or as RFF+FF')"/></requestNo>
      <details>
        <xsl:call-template name="own-parties"/>
        <xsl:for-each select="(SegGrp-3/RFF/C506[E1153 = 'CT']/E1154)[1]"><contractNo><xsl:value-of select="."/></contractNo></xsl:for-each>
        <xsl:for-each select="(SegGrp-3/RFF/C506[E1153 = 'Q']/E1154)[1]"><quotationNo><xsl:value-of select="."/></quotationNo></xsl:for-each>
        <xsl:call-template name="services"/>
        <xsl:for-each select="(SegGrp-10/SegGrp-14/CPI/E4237)[1]"><paymentTerm><xsl:value-of select="hub:code('payment-terms', ., hub:place(.., 'CPI/4237'))"/></paymentTerm></xsl:for-each>
        <xsl:for-each select="(hub:field(., 'incoTerm'), SegGrp-2/TOD/C100/E4053)[1]"><incoTerm><xsl:value-of select="."/></incoTerm></xsl:for-each>
        <xsl:call-template name="voyage-in"/>
        <xsl:for-each select="SegGrp-1/LOC[E3227 = '88'][1]/C517/E3225"><placeOfReceipt><xsl:value-of select="."/></placeOfReceipt></xsl:for-each>
        <portOfLoading><xsl:value-of select="hub:need((SegGrp-1/LOC[E3227 = '9']/C517/E3225)[1], hub:place(BGM, 'LOC+9/C517/3225'), 'the port of loading')"/></portOfLoading>
        <portOfDischarge><xsl:value-of select="hub:need((SegGrp-1/LOC[E3227 = '11']/C517/E3225)[1], hub:place(BGM, 'LOC+11/C517/3225'), 'the port of discharge')"/></portOfDischarge>
        <xsl:for-each select="SegGrp-1/LOC[E3227 = '7'][1]/C517/E3225"><placeOfDelivery><xsl:value-of select="."/></placeOfDelivery></xsl:for-each>
        <xsl:call-template name="rail-in"/>
        <xsl:call-template name="wishes"/>
        <xsl:call-template name="trade-parties"/>
        <xsl:apply-templates select="SegGrp-32[EQD]"/>
        <xsl:apply-templates select="SegGrp-16"/>
        <xsl:call-template name="references-in"/>
        <xsl:for-each select="FTX[E4451 = 'AAI'][1]">
          <remark><xsl:value-of select="string-join(../FTX[E4451 = 'AAI']/C108/E4440, '&#10;')"/></remark>
        </xsl:for-each>
      </details>
    </xsl:element>
  </xsl:template>

  <!-- DE 4065 joins receipt and delivery in one code; where it has none for them, both are fields -->
  <xsl:template name="services">
    <xsl:variable name="tsr" select="(TSR[C536])[1]"/>
    <xsl:variable name="place" select="hub:place((TSR, BGM)[1], 'TSR/C536/4065')"/>
    <xsl:variable name="spelled" select="hub:field(., 'receiptType'), hub:field(., 'deliveryType')"/>
    <xsl:variable name="haulage" select="if (count($spelled) = 2) then $spelled else tokenize(hub:code('haulage', $tsr/C536/E4065, $place))"/>
    <receiptType><xsl:value-of select="$haulage[1]"/></receiptType>
    <deliveryType><xsl:value-of select="$haulage[2]"/></deliveryType>
    <originMovement><xsl:value-of select="hub:code('cargo-movements', $tsr/C233/E7273a, hub:place((TSR, BGM)[1], 'TSR/C233/7273, first'))"/></originMovement>
    <destinationMovement><xsl:value-of select="hub:code('cargo-movements', $tsr/C233/E7273b, hub:place((TSR, BGM)[1], 'TSR/C233/7273, second'))"/></destinationMovement>
  </xsl:template>

  <xsl:template name="voyage-in">
    <xsl:variable name="main" select="SegGrp-7[TDT/E8051 = '20'][1]"/>
    <xsl:for-each select="(hub:field(., 'vesselId'), $main/TDT/C222/E8213)[1]"><vesselId><xsl:value-of select="."/></vesselId></xsl:for-each>
    <xsl:for-each select="(hub:field(., 'vesselName'), $main/TDT/C222/E8212)[1]"><vesselName><xsl:value-of select="."/></vesselName></xsl:for-each>
    <xsl:for-each select="(hub:field(., 'voyageNo'), $main/TDT/E8028)[1]"><voyageNo><xsl:value-of select="."/></voyageNo></xsl:for-each>
    <xsl:for-each select="($main/SegGrp-9/RFF/C506[E1153 = 'ZZZ']/E1154)[1]"><serviceCode><xsl:value-of select="."/></serviceCode></xsl:for-each>
    <xsl:for-each select="($main/DTM, SegGrp-1[LOC/E3227 = '9']/DTM, DTM)[C507/E2005 = '133'][1]">
      <departureOn><xsl:value-of select="hub:day(C507/E2380, hub:place(., 'DTM+133'))"/></departureOn>
    </xsl:for-each>
  </xsl:template>

  <!-- carriage to the port by rail; by road it is the forwarder's own affair -->
  <xsl:template name="rail-in">
    <xsl:variable name="message" select="."/>
    <xsl:for-each select="SegGrp-7[TDT/E8051 = '10'][TDT/C220/E8067 = '2'][1]">
      <rail>
        <depot><xsl:value-of select="hub:who($message/SegGrp-10/NAD[E3035 = 'SF'][1]/C082/E3039, 'NAD+SF/C082/3039, the depot')"/></depot>
        <xsl:for-each select="(hub:field($message, 'rail/stationFrom'), SegGrp-8/LOC[E3227 = '5']/C517/E3225)[1]"><stationFrom><xsl:value-of select="."/></stationFrom></xsl:for-each>
        <xsl:for-each select="(hub:field($message, 'rail/stationTo'), SegGrp-8/LOC[E3227 = '8']/C517/E3225)[1]"><stationTo><xsl:value-of select="."/></stationTo></xsl:for-each>
        <xsl:for-each select="DTM[C507/E2005 = '133'][1]"><departureOn><xsl:value-of select="hub:day(C507/E2380, hub:place(., 'DTM+133'))"/></departureOn></xsl:for-each>
      </rail>
    </xsl:for-each>
  </xsl:template>

  <!-- what is not said is asked for: nobody's declaration is arranged, and no box swapped, on a guess -->
  <xsl:template name="wishes">
    <xsl:variable name="asked" select="TSR/C233/(E7273a, E7273b)"/>
    <declarationRequired><xsl:value-of select="hub:code('clearances', ($asked[. = ('22', '23')])[1], hub:place((TSR, BGM)[1], 'TSR/C233/7273, customs clearance'))"/></declarationRequired>
    <substitutionAllowed><xsl:value-of select="hub:need(hub:field(., 'substitutionAllowed'), hub:place(BGM, 'FTX+ACB++FLD::ZZZ+substitutionAllowed'), 'true or false')"/></substitutionAllowed>
    <xsl:for-each select="($asked[. = ('9', '10')])[1]"><partialLoadAllowed><xsl:value-of select="hub:code('partial-loads', ., 'TSR/C233/7273')"/></partialLoadAllowed></xsl:for-each>
    <xsl:for-each select="(SegGrp-10/SegGrp-12/DOC/C002/E1001)[1]"><documentKind><xsl:value-of select="hub:code('document-kinds', ., hub:place(../.., 'DOC/C002/1001'))"/></documentKind></xsl:for-each>
  </xsl:template>

  <xsl:template name="references-in">
    <xsl:variable name="message" select="."/>
    <xsl:variable name="own" select="(SegGrp-3/RFF/C506[E1153 = 'FF'])[1]"/>
    <xsl:for-each select="SegGrp-3/RFF/C506[not(E1153 = ('CT', 'Q'))] except $own">
      <reference>
        <type><xsl:value-of select="(hub:field($message, 'reference/' || position() || '/type'), E4000, E1153)[1]"/></type>
        <value><xsl:value-of select="hub:need(E1154, hub:place(.., 'RFF/C506/1154'), 'a number')"/></value>
      </reference>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
