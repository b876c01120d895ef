<?xml version="1.0" encoding="UTF-8"?>
<!-- One template per word of the column "what"; the order of elements is the language's. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all" expand-text="yes">
  <xsl:include href="../../csv/common.xslt"/>

  <xsl:template match="row">
    <events><xsl:apply-templates select="what"/></events>
  </xsl:template>

  <xsl:function name="hub:said-at" as="xs:string">
    <xsl:param name="row" as="element()"/>
    <xsl:sequence select="hub:local($row/at, hub:at($row, 'at'))"/>
  </xsl:function>

  <xsl:template match="what[. = 'STOCK']">
    <xsl:variable name="row" select=".."/>
    <openingStockReported occurredAt="{hub:said-at($row)}">
      <containerNo>{hub:box($row/container_no)}</containerNo>
      <fullness>{if ($row/fullness) then hub:code('csv-fullness', $row/fullness, hub:at($row, 'fullness')) else hub:of($row, 'fullness', 'E or F')}</fullness>
      <xsl:for-each select="$row/status"><status>{.}</status></xsl:for-each>
      <xsl:for-each select="$row/size_type"><sizeType>{.}</sizeType></xsl:for-each>
      <xsl:for-each select="$row/facility"><facility>{.}</facility></xsl:for-each>
      <since>{hub:said-at($row)}</since>
      <xsl:for-each select="tokenize($row/bl_no, '[ /]+')[. != '']"><blNo>{.}</blNo></xsl:for-each>
      <xsl:for-each select="$row/booking_no"><bookingNo>{.}</bookingNo></xsl:for-each>
      <xsl:for-each select="tokenize($row/seal_no, '[ /]+')[. != '']"><sealNo>{.}</sealNo></xsl:for-each>
    </openingStockReported>
  </xsl:template>

  <xsl:template match="what[. = ('CONTAINER_RELEASE', 'CARGO_RELEASE')]">
    <xsl:variable name="row" select=".."/>
    <releaseOrdered occurredAt="{hub:said-at($row)}">
      <kind>{substring-before(., '_RELEASE')}</kind>
      <releaseNo>{hub:of($row, 'document_no', 'the number of the release')}</releaseNo>
      <blNo>{hub:of($row, 'bl_no', 'a bill of lading')}</blNo>
      <line>{hub:of($row, 'line', 'the line that mandates it')}</line>
      <xsl:for-each select="$row/agent"><consigneeAgent>{.}</consigneeAgent></xsl:for-each>
      <terminal>{hub:of($row, 'terminal', 'where the box is')}</terminal>
      <containerNo>{hub:box($row/container_no)}</containerNo>
      <xsl:for-each select="$row/valid_until"><validUntil>{hub:local(., hub:at($row, 'valid_until'))}</validUntil></xsl:for-each>
      <xsl:for-each select="$row/free_days"><freeDays>{xs:integer(.)}</freeDays></xsl:for-each>
      <xsl:for-each select="$row/return_depot"><returnDepot>{.}</returnDepot></xsl:for-each>
    </releaseOrdered>
  </xsl:template>

  <xsl:template match="what[. = 'BILL_PRESENTED']">
    <xsl:variable name="row" select=".."/>
    <billOfLadingPresented occurredAt="{hub:said-at($row)}">
      <blNo>{hub:of($row, 'bl_no', 'a bill of lading')}</blNo>
      <kind>ORIGINAL</kind>
      <containerNo>{hub:box($row/container_no)}</containerNo>
    </billOfLadingPresented>
  </xsl:template>

  <xsl:template match="what[. = 'CUSTOMS_RELEASE']">
    <xsl:variable name="row" select=".."/>
    <customsReleased occurredAt="{hub:said-at($row)}">
      <documentNo>{hub:of($row, 'document_no', 'its number')}</documentNo>
      <blNo>{hub:of($row, 'bl_no', 'a bill of lading')}</blNo>
      <containerNo>{hub:box($row/container_no)}</containerNo>
    </customsReleased>
  </xsl:template>

  <xsl:template match="what[. = 'HOLD']">
    <xsl:variable name="row" select=".."/>
    <holdPlaced occurredAt="{hub:said-at($row)}">
      <holdNo>{hub:of($row, 'document_no', 'its number')}</holdNo>
      <type>{hub:of($row, 'hold_type', 'INSPECTION or another type')}</type>
      <xsl:for-each select="$row/bl_no"><blNo>{.}</blNo></xsl:for-each>
      <containerNo>{hub:box($row/container_no)}</containerNo>
      <xsl:for-each select="$row/terminal"><site>{.}</site></xsl:for-each>
    </holdPlaced>
  </xsl:template>

  <xsl:template match="what[. = 'CHARGES']">
    <xsl:variable name="row" select=".."/>
    <chargesSettled occurredAt="{hub:said-at($row)}">
      <receiptNo>{hub:of($row, 'document_no', 'the receipt')}</receiptNo>
      <containerNo>{hub:box($row/container_no)}</containerNo>
      <xsl:for-each select="$row/bl_no"><blNo>{.}</blNo></xsl:for-each>
    </chargesSettled>
  </xsl:template>

  <xsl:template match="what[. = 'LOADING_PERMIT']">
    <xsl:variable name="row" select=".."/>
    <loadingPermitted occurredAt="{hub:said-at($row)}">
      <documentNo>{hub:of($row, 'document_no', 'its number')}</documentNo>
      <means>VESSEL</means>
      <containerNo>{hub:box($row/container_no)}</containerNo>
      <xsl:for-each select="$row/bl_no"><blNo>{.}</blNo></xsl:for-each>
    </loadingPermitted>
  </xsl:template>

  <!-- a cell this row needs -->
  <xsl:function name="hub:of" as="xs:string">
    <xsl:param name="row" as="element()"/>
    <xsl:param name="column" as="xs:string"/>
    <xsl:param name="expected" as="xs:string"/>
    <xsl:sequence select="hub:need(string($row/*[local-name() = $column]), hub:at($row, $column), $expected)"/>
  </xsl:function>
</xsl:stylesheet>
