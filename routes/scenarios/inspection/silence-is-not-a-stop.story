story  the terminal does not answer a stop, or cannot be reached: customs hears it and the agent does not
 proves SR-15-30

given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  customs-alpha says HoldPlaced CSQU3054383 site terminal-alpha
 when  no answer comes to HoldContainer
 then  tell customs-alpha AlertAuthority CSQU3054383
  and  alarm HUB
  and  hold CI0002 of CSQU3054383 is UNCONFIRMED
given  customs-alpha says HoldPlaced CSQU3054383 holdNo CI0005 site terminal-alpha
 when  HoldContainer CI0005 cannot be delivered
 then  tell customs-alpha AlertAuthority CSQU3054383
  and  alarm HUB
 when  terminal-alpha answers ACCEPTED to HoldContainer CI0005
 then  tell forwarder-alpha NotifyParty INSPECTION_ORDERED CI0005
