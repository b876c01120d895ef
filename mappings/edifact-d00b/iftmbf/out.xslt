<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:include href="../../edifact-d95b/common.xslt"/>
  <xsl:include href="fields.xslt"/>
  <xsl:include href="cancel-out.xslt"/>
  <xsl:include href="parties-out.xslt"/>
  <xsl:include href="goods-out.xslt"/>

  <!-- every word of a booking has its place here; which, says the table in README.md of this standard -->
  <xsl:template match="requestBooking | amendBooking">
    <xsl:call-template name="interchange">
      <xsl:with-param name="message" select="'IFTMBF'"/>
      <xsl:with-param name="release" select="'00B'"/>
      <xsl:with-param name="total" select="()"/>
      <xsl:with-param name="body">
        <BGM>
          <C002><E1001>335</E1001></C002>
          <xsl:for-each select="hub:fit(requestNo)[. != '']"><C106><E1004><xsl:value-of select="."/></E1004></C106></xsl:for-each>
          <E1225><xsl:value-of select="if (self::amendBooking) then 5 else 9"/></E1225>
        </BGM>
        <xsl:call-template name="dtm">
          <xsl:with-param name="qualifier" select="'137'"/><xsl:with-param name="value" select="@issuedAt"/>
        </xsl:call-template>
        <xsl:apply-templates select="details"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="details">
    <xsl:variable name="haulage" select="hub:code('edifact-haulage', receiptType || ' ' || deliveryType, 'receiptType')"/>
    <TSR>
      <C536><E4065><xsl:value-of select="$haulage"/></E4065></C536>
      <C233>
        <E7273a><xsl:value-of select="hub:code('edifact-cargo-movements', originMovement, 'originMovement')"/></E7273a>
        <E7273b><xsl:value-of select="hub:code('edifact-cargo-movements', destinationMovement, 'destinationMovement')"/></E7273b>
      </C233>
    </TSR>
    <TSR><C233><E7273a><xsl:value-of select="hub:code('edifact-clearances', declarationRequired, 'declarationRequired')"/></E7273a></C233></TSR>
    <xsl:for-each select="partialLoadAllowed">
      <TSR><C233><E7273a><xsl:value-of select="hub:code('edifact-partial-loads', ., 'partialLoadAllowed')"/></E7273a></C233></TSR>
    </xsl:for-each>
    <xsl:call-template name="ftx">
      <xsl:with-param name="qualifier" select="'AAI'"/><xsl:with-param name="lines" select="hub:lines(remark)"/>
    </xsl:call-template>
    <!-- DE 4065 has no container freight station: both words are spelled out then -->
    <xsl:for-each select="(receiptType, deliveryType)[$haulage = 'ZZZ'], substitutionAllowed, .//*[not(*)][. != ''][hub:fit(.) = '']">
      <xsl:call-template name="field"><xsl:with-param name="field" select="."/></xsl:call-template>
    </xsl:for-each>
    <xsl:call-template name="totals"/>
    <xsl:for-each select="placeOfReceipt, portOfLoading, portOfDischarge, placeOfDelivery">
      <xsl:call-template name="loc">
        <xsl:with-param name="qualifier" select="hub:code('edifact-booking-places', local-name(), local-name())"/>
        <xsl:with-param name="value" select="."/>
      </xsl:call-template>
    </xsl:for-each>
    <xsl:for-each select="incoTerm[hub:fit(.) != '']">
      <TOD><E4055>6</E4055><C100><E4053><xsl:value-of select="."/></E4053></C100></TOD>
    </xsl:for-each>
    <xsl:call-template name="references"/>
    <xsl:call-template name="voyage"/>
    <xsl:apply-templates select="rail"/>
    <xsl:call-template name="parties"/>
    <xsl:apply-templates select="cargo, equipment"/>
  </xsl:template>

  <!-- DE 6069: 16 containers, 11 packages, 7 gross mass, 15 volume; sums only where every line has the value -->
  <xsl:template name="totals">
    <CNT><C270><E6069>16</E6069><E6066><xsl:value-of select="sum(equipment/quantity)"/></E6066></C270></CNT>
    <xsl:if test="every $one in cargo satisfies $one/packages">
      <CNT><C270><E6069>11</E6069><E6066><xsl:value-of select="sum(cargo/packages)"/></E6066></C270></CNT>
    </xsl:if>
    <xsl:if test="every $one in cargo satisfies $one/grossKg">
      <CNT><C270><E6069>7</E6069><E6066><xsl:value-of select="sum(cargo/grossKg ! xs:decimal(.))"/></E6066><E6411>KGM</E6411></C270></CNT>
    </xsl:if>
    <xsl:if test="every $one in cargo satisfies $one/volumeM3">
      <CNT><C270><E6069>15</E6069><E6066><xsl:value-of select="sum(cargo/volumeM3 ! xs:decimal(.))"/></E6066><E6411>MTQ</E6411></C270></CNT>
    </xsl:if>
  </xsl:template>

  <!-- the first FF is the number of this request; later ones are the sender's own -->
  <xsl:template name="references">
    <xsl:call-template name="rff">
      <xsl:with-param name="qualifier" select="'FF'"/><xsl:with-param name="value" select="../requestNo"/>
    </xsl:call-template>
    <xsl:call-template name="rff">
      <xsl:with-param name="qualifier" select="'BN'"/><xsl:with-param name="value" select="../bookingNo"/>
    </xsl:call-template>
    <xsl:call-template name="rff">
      <xsl:with-param name="qualifier" select="'CT'"/><xsl:with-param name="value" select="contractNo"/>
    </xsl:call-template>
    <xsl:call-template name="rff">
      <xsl:with-param name="qualifier" select="'Q'"/><xsl:with-param name="value" select="quotationNo"/>
    </xsl:call-template>
    <xsl:for-each select="reference">
      <xsl:variable name="qualifier" select="(hub:find-code('edifact-references', type)[. != ''], 'ZZZ')[1]"/>
      <RFF>
        <C506>
          <E1153><xsl:value-of select="$qualifier"/></E1153><E1154><xsl:value-of select="value"/></E1154>
          <!-- a type that is not its own qualifier is said in C506/4000, so that nobody has to guess -->
          <xsl:for-each select="hub:fit(type)[. != $qualifier]"><E4000><xsl:value-of select="."/></E4000></xsl:for-each>
        </C506>
      </RFF>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="voyage">
    <TDT>
      <E8051>20</E8051>
      <E8028><xsl:value-of select="hub:fit(voyageNo)"/></E8028>
      <C220><E8067>1</E8067></C220>
      <C040><E3127><xsl:value-of select="hub:party-code('smdg', line)"/></E3127><E1131>172</E1131><E3055>306</E3055></C040>
      <C222>
        <xsl:for-each select="hub:fit(vesselId)[. != '']"><E8213><xsl:value-of select="."/></E8213><E1131>146</E1131><E3055>11</E3055></xsl:for-each>
        <E8212><xsl:value-of select="hub:fit(vesselName)"/></E8212>
      </C222>
    </TDT>
    <xsl:apply-templates select="departureOn"/>
    <xsl:call-template name="rff">
      <xsl:with-param name="qualifier" select="'ZZZ'"/><xsl:with-param name="value" select="serviceCode"/>
    </xsl:call-template>
  </xsl:template>

  <!-- rail to the port -->
  <xsl:template match="rail">
    <TDT><E8051>10</E8051><C220><E8067>2</E8067></C220></TDT>
    <xsl:apply-templates select="departureOn"/>
    <xsl:for-each select="stationFrom[hub:fit(.) != '']"><LOC><E3227>5</E3227><C517><E3225><xsl:value-of select="."/></E3225></C517></LOC></xsl:for-each>
    <xsl:for-each select="stationTo[hub:fit(.) != '']"><LOC><E3227>8</E3227><C517><E3225><xsl:value-of select="."/></E3225></C517></LOC></xsl:for-each>
  </xsl:template>

  <xsl:template match="departureOn">
    <DTM><C507><E2005>133</E2005><E2380><xsl:value-of select="translate(., '-', '')"/></E2380><E2379>102</E2379></C507></DTM>
  </xsl:template>
</xsl:stylesheet>
