story  out under a hold with no order to the inspection area is a breach, and arriving there later does not make it good
 proves SR-15-33, AN-01, AN-04, AN-18

given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  customs-alpha says HoldPlaced INSPECTION CSQU3054383 site terminal-alpha
given  terminal-alpha answers ACCEPTED to HoldContainer
 when  terminal-alpha says ContainerGated OUT CSQU3054383
 then  alarm AN-01
  and  alarm AN-04
  and  alarm AN-18
  and  tell customs-alpha AlertAuthority AN-01
  and  tell customs-alpha AlertAuthority AN-04
  and  tell customs-alpha AlertAuthority AN-18
  and  tell forwarder-alpha NotifyParty GATED_OUT
