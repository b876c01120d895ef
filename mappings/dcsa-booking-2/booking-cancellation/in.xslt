<?xml version="1.0" encoding="UTF-8"?>
<!-- A DCSA Booking 2.0 cancellation: of a request and of a confirmed booking alike, for which of them it is the line knows. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xpath-default-namespace="http://www.w3.org/2005/xpath-functions" xmlns="urn:singlewindow:hub:canonical:1" exclude-result-prefixes="#all">
  <xsl:template match="/map">
    <events>
      <bookingCancelled>
        <requestNo><xsl:value-of select="*[@key = 'carrierBookingRequestReference']"/></requestNo>
        <xsl:for-each select="*[@key = 'reason']"><reason><xsl:value-of select="."/></reason></xsl:for-each>
      </bookingCancelled>
    </events>
  </xsl:template>
</xsl:stylesheet>
