story  no operator, line or terminal lifts what customs holds, and none places what is not its own
 proves SR-15-13

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  customs-alpha says HoldPlaced CUSTOMS CSQU3054383 site terminal-alpha
 when  operator says HoldLifted CSQU3054383 holdNo CI0002
 then  refuse HUB-R501
 when  line-alpha says HoldLifted CSQU3054383 holdNo CI0002
 then  nothing follows
 when  line-alpha says HoldLifted CSQU3054383
 then  nothing follows
  and  hold CI0002 of CSQU3054383 is ORDERED
 when  line-alpha says HoldPlaced CUSTOMS CSQU3054383
 then  refuse HUB-R501
 when  terminal-alpha says HoldPlaced LINE CSQU3054383
 then  refuse HUB-R501
 when  customs-alpha says HoldPlaced TERMINAL CSQU3054383
 then  refuse HUB-R501
