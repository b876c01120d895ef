story  a selection that gets stuck on its way is told to customs alone, and a stop for inspection to the operator
 proves SR-15-30

given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  customs-alpha says HoldPlaced CUSTOMS CSQU3054383 holdNo CI0002 site terminal-alpha
 when  no answer comes to HoldContainer CI0002
 then  tell customs-alpha AlertAuthority CSQU3054383
  and  alarm HUB HUB-A148
given  customs-alpha says HoldPlaced CUSTOMS CSQU3054383 holdNo CI0003 site terminal-alpha
 when  HoldContainer CI0003 cannot be delivered
 then  tell customs-alpha AlertAuthority CSQU3054383
  and  alarm HUB HUB-A149
given  customs-alpha says HoldPlaced CSQU3054383 holdNo CI0005 site terminal-alpha
 when  HoldContainer CI0005 cannot be delivered
 then  tell customs-alpha AlertAuthority CSQU3054383
  and  alarm HUB HUB-A103
