<?xml version="1.0" encoding="UTF-8"?>
<!-- What segments say, the same in every message and directory. Groups are found by the segment that leads them and never counted. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:hub="urn:singlewindow:hub:mapping:1"
    exclude-result-prefixes="#all">

  <!-- the kind of document (BGM 1001). Numbers below 100 are those of SMDG and ITIGG, who often name no guide; under another guide its name comes before the number, and our tables say what it means there -->
  <xsl:function name="hub:document" as="xs:string">
    <xsl:param name="bgm" as="element()"/>
    <xsl:variable name="guide" select="string($bgm/ancestor::Message/UNH/S009/E0057)"/>
    <xsl:sequence select="string-join(($guide[. != ''][not(matches(., '^(SMDG|ITG)'))][string-length($bgm/C002/E1001) lt 3], string($bgm/C002/E1001)), ' ')"/>
  </xsl:function>

  <!-- a code that must be there: where it is not, that is said and no more -->
  <xsl:function name="hub:told" as="xs:string">
    <xsl:param name="table" as="xs:string"/>
    <xsl:param name="value" as="item()?"/>
    <xsl:param name="place" as="xs:string"/>
    <xsl:param name="expected" as="xs:string"/>
    <xsl:sequence select="if (string($value) = '') then hub:need('', $place, $expected) else hub:code($table, $value, $place)"/>
  </xsl:function>

  <!-- a party of ours, by the code it is agreed to have -->
  <xsl:function name="hub:who" as="xs:string">
    <xsl:param name="code" as="item()?"/>
    <xsl:param name="place" as="xs:string"/>
    <xsl:sequence select="if (string($code) = '') then hub:need('', $place, 'a party, by its agreed code') else hub:party('edifact', $code, $place)"/>
  </xsl:function>

  <!-- a size-type in today's ISO 6346, where we can tell it from what came -->
  <xsl:function name="hub:size-type" as="xs:string?">
    <xsl:param name="eqd" as="element()?"/>
    <xsl:sequence select="$eqd/C224/E8155 ! hub:check('size-type', ., hub:place($eqd, 'EQD/C224/8155'))"/>
  </xsl:function>

  <xsl:function name="hub:document-no" as="xs:string?">
    <xsl:param name="bgm" as="element()"/>
    <xsl:sequence select="($bgm/E1004, $bgm/C106/E1004)[1] ! string()"/>
  </xsl:function>

  <!-- a container as the trade writes it; a box number without its check digit gets it, for it follows from the rest (ISO 6346) -->
  <xsl:function name="hub:container" as="xs:string">
    <xsl:param name="eqd" as="element()"/>
    <xsl:sequence select="hub:box(hub:need($eqd/C237/E8260, hub:place($eqd, name($eqd) || '/C237/8260'), 'a container number'), hub:place($eqd, name($eqd) || '/C237/8260'))"/>
  </xsl:function>

  <xsl:function name="hub:box" as="xs:string">
    <xsl:param name="came" as="item()?"/>
    <xsl:param name="place" as="xs:string"/>
    <xsl:variable name="judged" select="if (string($came) = '') then '' else hub:check('container', $came, $place)"/>
    <xsl:variable name="bare" select="upper-case(replace($judged, '[^A-Za-z0-9]', ''))"/>
    <xsl:sequence select="if (matches($bare, '^[A-Z]{3}[UJZ][0-9]{6}$')) then $bare || hub:check-digit($bare) else if ($bare = '' or matches($bare, '^.{4,14}$')) then $bare else hub:unfit($came, $place, 'a container number of 4 to 14 letters and digits')"/>
  </xsl:function>

  <xsl:function name="hub:check-digit" as="xs:integer">
    <xsl:param name="ten" as="xs:string"/>
    <xsl:variable name="values" select="'0123456789A.BCDEFGHIJK.LMNOPQRSTU.VWXYZ'"/>
    <xsl:variable name="weights" select="1, 2, 4, 8, 16, 32, 64, 128, 256, 512"/>
    <xsl:sequence select="sum(for $i in 1 to 10 return string-length(substring-before($values, substring($ten, $i, 1))) * $weights[$i]) mod 11 mod 10"/>
  </xsl:function>

  <!-- the ship: its IMO number without IMO, UN or CN before it; a call sign as it came -->
  <xsl:function name="hub:ship" as="xs:string?">
    <xsl:param name="tdt" as="element()*"/>
    <xsl:variable name="came" select="($tdt/C222/E8213, $tdt/../RFF/C506[E1153 = 'VM']/E1154)[1]"/>
    <xsl:sequence select="$came ! (if (matches(., '^\s*(IMO|UN|CN)?\s*[0-9]{7}\s*$', 'i')) then hub:check('imo', ., hub:place(ancestor::*[@n][1], name(ancestor::*[@n][1]) || '/' || name(..) || '/' || substring(name(), 2))) else normalize-space(.))"/>
  </xsl:function>

  <!-- a terminal or depot where it is named, else the place -->
  <xsl:function name="hub:facility" as="xs:string?">
    <xsl:param name="loc" as="element()*"/>
    <xsl:sequence select="($loc ! (C519/E3223, C517/E3225)[1])[1] ! string()"/>
  </xsl:function>

  <!-- places and times of a group, wherever its directory hangs them; not those of a carriage below it -->
  <xsl:function name="hub:locs" as="element(LOC)*">
    <xsl:param name="group" as="element()*"/>
    <xsl:sequence select="$group/(LOC | *[*[1]/self::LOC]/LOC)"/>
  </xsl:function>

  <xsl:function name="hub:dtms" as="element(DTM)*">
    <xsl:param name="group" as="element()*"/>
    <xsl:sequence select="$group/(DTM | *[*[1]/self::LOC]/DTM)"/>
  </xsl:function>

  <xsl:function name="hub:rffs" as="element(C506)*">
    <xsl:param name="group" as="element()*"/>
    <xsl:sequence select="$group/(RFF | *[*[1]/self::RFF]/RFF)/C506"/>
  </xsl:function>

  <!-- the one number of its kind; of several none is the one, and that is said -->
  <xsl:function name="hub:only" as="xs:string?">
    <xsl:param name="rff" as="element()*"/>
    <xsl:param name="qualifier" as="xs:string"/>
    <xsl:variable name="all" select="distinct-values($rff[E1153 = $qualifier]/E1154 ! string())"/>
    <xsl:sequence select="if (count($all) gt 1) then hub:leave(hub:place($rff[E1153 = $qualifier][1]/.., 'RFF+' || $qualifier), string-join($all, ', '), 'several numbers, and we carry one')[. != ''] else $all"/>
  </xsl:function>

  <!-- the first mass that can be read; a fact is never refused for its mass -->
  <xsl:function name="hub:mass" as="xs:string?">
    <xsl:param name="mea" as="element()*"/>
    <xsl:variable name="all" select="for $one in $mea, $number in translate(string($one/C174/E6314), ', ', '.')[. castable as xs:decimal], $factor in hub:find-code('mass-units', $one/C174/E6411)[. != '']
        return if ($factor = '1') then $number else string(round(xs:decimal($number) * xs:decimal($factor), 3))"/>
    <xsl:sequence select="$all[1]"/>
  </xsl:function>

  <!-- all a group says, without where it stands: two with the same words are one thing said twice -->
  <xsl:function name="hub:words" as="xs:string">
    <xsl:param name="group" as="element()"/>
    <xsl:sequence select="string-join($group//*[not(*)] ! (name(..) || '/' || name() || '=' || .), '&#10;')"/>
  </xsl:function>

  <!-- a party as it is called; its code where it is called nothing -->
  <xsl:function name="hub:called" as="xs:string?">
    <xsl:param name="nad" as="element()*"/>
    <xsl:sequence select="$nad[1] ! (string-join(C080/E3036, ' '), string-join(C058/E3124, ' '), string(C082/E3039))[. != ''][1]"/>
  </xsl:function>

  <!-- the first place of the first of these roles that is there -->
  <xsl:function name="hub:place-of" as="xs:string?">
    <xsl:param name="loc" as="element()*"/>
    <xsl:param name="roles" as="xs:string*"/>
    <xsl:sequence select="(for $role in $roles return $loc[E3227 = $role]/C517/E3225)[1] ! string()"/>
  </xsl:function>

  <!-- free text in one line, at most so long as our words are -->
  <xsl:function name="hub:text" as="xs:string?">
    <xsl:param name="ftx" as="element()*"/>
    <xsl:sequence select="substring(normalize-space(string-join($ftx/C108/E4440, ' ')), 1, 512)[. != '']"/>
  </xsl:function>
</xsl:stylesheet>
