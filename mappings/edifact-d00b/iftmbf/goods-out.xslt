<?xml version="1.0" encoding="UTF-8"?>
<!-- GID: a line of goods. EQD: so many containers of a kind. SGP says which goods go into which. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xpath-default-namespace="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">

  <xsl:template match="cargo">
    <GID>
      <E1496><xsl:value-of select="position()"/></E1496>
      <C213><E7224><xsl:value-of select="packages"/></E7224><E7065><xsl:value-of select="hub:fit(packageCode)"/></E7065></C213>
    </GID>
    <xsl:for-each-group select="hsCode[hub:fit(.) != '']" group-adjacent="(position() - 1) idiv 5">
      <PIA>
        <E4347>5</E4347>
        <xsl:for-each select="current-group()"><C212><E7140><xsl:value-of select="."/></E7140><E7143>HS</E7143></C212></xsl:for-each>
      </PIA>
    </xsl:for-each-group>
    <xsl:call-template name="ftx">
      <xsl:with-param name="qualifier" select="'AAA'"/><xsl:with-param name="lines" select="hub:lines(description)"/>
    </xsl:call-template>
    <xsl:call-template name="mea">
      <xsl:with-param name="attribute" select="'G'"/><xsl:with-param name="value" select="grossKg"/>
    </xsl:call-template>
    <xsl:call-template name="mea">
      <xsl:with-param name="attribute" select="'AAL'"/><xsl:with-param name="value" select="netKg"/>
    </xsl:call-template>
    <xsl:call-template name="mea">
      <xsl:with-param name="attribute" select="'AAW'"/><xsl:with-param name="value" select="volumeM3"/><xsl:with-param name="unit" select="'MTQ'"/>
    </xsl:call-template>
    <xsl:if test="hub:fit(marks) != ''">
      <PCI><C210><xsl:for-each select="hub:lines(marks)"><E7102><xsl:value-of select="."/></E7102></xsl:for-each></C210></PCI>
    </xsl:if>
    <!-- boxes have no numbers yet: SGP/8260 is the number of the EQD, as its RFF+SQ repeats -->
    <SGP><C237><E8260><xsl:value-of select="equipmentLine"/></E8260></C237></SGP>
    <xsl:if test="(unNo, imoClass) ! hub:fit(.) != ''">
      <DGS>
        <E8273>IMD</E8273>
        <C205><E8351><xsl:value-of select="hub:fit(imoClass)"/></E8351></C205>
        <C234><E7124><xsl:value-of select="hub:fit(unNo)"/></E7124></C234>
      </DGS>
    </xsl:if>
  </xsl:template>

  <xsl:template match="equipment">
    <xsl:variable name="nth" select="count(preceding-sibling::equipment) + 1"/>
    <EQD>
      <E8053>CN</E8053>
      <xsl:for-each select="hub:fit(sizeType)[. != '']"><C224><E8155><xsl:value-of select="."/></E8155><E1131>102</E1131><E3055>5</E3055></C224></xsl:for-each>
      <E8077><xsl:value-of select="hub:code('edifact-equipment-suppliers', shipperOwned, 'shipperOwned')"/></E8077>
      <E8249>2</E8249><E8169>5</E8169>
    </EQD>
    <EQN><C523><E6350><xsl:value-of select="quantity"/></E6350></C523></EQN>
    <xsl:call-template name="mea">
      <xsl:with-param name="attribute" select="'G'"/><xsl:with-param name="value" select="grossKg"/>
    </xsl:call-template>
    <xsl:for-each select="setpointCelsius">
      <TMP><E6245>2</E6245><C239><E6246><xsl:value-of select="."/></E6246><E6411>CEL</E6411></C239></TMP>
    </xsl:for-each>
    <xsl:call-template name="rff">
      <xsl:with-param name="qualifier" select="'SQ'"/><xsl:with-param name="value" select="string($nth)"/>
    </xsl:call-template>
    <xsl:call-template name="nad">
      <xsl:with-param name="qualifier" select="'LP'"/><xsl:with-param name="party" select="../packer"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
