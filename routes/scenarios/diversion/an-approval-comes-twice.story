story  the approval comes twice and the order last: the permit is activated once
 proves SR-15-43

given  forwarder-alpha says DiversionRequested DIVERSION DV1 BLLYG0001 CSQU3054383 toPlace site-alpha fromPlace terminal-alpha
given  terminal-alpha says ChargesSettled CSQU3054383
 when  customs-alpha says DiversionAnswered DV1 APPROVED permitNo PL1
 then  tell forwarder-alpha NotifyParty DIVERSION_APPROVED DV1
  and  permit of CSQU3054383 is NONE
 when  forwarder-alpha says PickupPrearranged DV1 CSQU3054383
 then  tell terminal-alpha PreparePermit DV1 CSQU3054383
  and  tell terminal-alpha ActivatePermit DV1 CSQU3054383
  and  tell forwarder-alpha NotifyParty WORK_ORDER_ISSUED
  and  tell forwarder-alpha NotifyParty PERMIT_ACTIVATED CSQU3054383
 when  the same comes again
 then  nothing follows
 when  customs-alpha says DiversionAnswered DV1 APPROVED permitNo PL1
 then  nothing follows
  and  permit of CSQU3054383 is ACTIVATED
