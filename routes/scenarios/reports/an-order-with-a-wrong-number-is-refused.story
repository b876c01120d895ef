story  a wrong check digit is refused in an order and warned of in a report
 proves SR-15-15

 when  line-alpha says VesselMoveOrdered LOADED CSQU3054384 BKG0001
 then  refuse HUB-R510
 when  line-alpha says ServiceOrdered CSQU3054384
 then  refuse HUB-R510
 when  forwarder-alpha says ShippingInstructionGiven BKG0001 CSQU3054383 CSQU3054384
 then  refuse HUB-R510
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
 when  terminal-alpha says DiversionRequested DIVERSION BLLYG0001 CSQU3054384
 then  refuse HUB-R510
 when  terminal-alpha says StowageReported CSQU3054384
 then  alarm AN-16
 when  loadplan-alpha says MassVerified CSQU3054384 BKG0001
 then  alarm AN-16
