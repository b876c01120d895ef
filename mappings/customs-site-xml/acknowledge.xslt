<?xml version="1.0" encoding="UTF-8"?>
<!-- What our door answers at once: taken, or not and why. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="xml" encoding="UTF-8" omit-xml-declaration="yes"/>

  <xsl:template match="/acknowledgement">
    <MessageResponse xmlns="urn:example:customs-site:1">
      <Result><xsl:value-of select="if (@accepted = 'true') then 'OK' else 'ERROR'"/></Result>
      <MessageId><xsl:value-of select="@messageId"/></MessageId>
      <xsl:if test="string(.)"><Text><xsl:value-of select="."/></Text></xsl:if>
    </MessageResponse>
  </xsl:template>
</xsl:stylesheet>
