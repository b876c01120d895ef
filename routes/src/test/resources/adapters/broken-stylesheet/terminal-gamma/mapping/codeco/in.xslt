<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="Message"><xsl:value-of select="("/></xsl:template></xsl:stylesheet>
