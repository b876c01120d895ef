story  an LCL box goes to a freight station by the same path (分拨)
 proves SR-15-40

given  terminal-alpha says DiversionRequested DISTRIBUTION DV1 BLLYG0001 CSQU3054383 toPlace CNLYG230140/2301 fromPlace terminal-alpha
given  terminal-alpha says ChargesSettled CSQU3054383
given  forwarder-alpha says PickupPrearranged DV1 CSQU3054383
 when  customs-alpha says DiversionAnswered DV1 APPROVED permitNo PL1
 then  tell terminal-alpha ActivatePermit CSQU3054383 site-alpha
  and  tell forwarder-alpha NotifyParty PERMIT_ACTIVATED CSQU3054383
