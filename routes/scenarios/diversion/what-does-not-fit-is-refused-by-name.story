story  what does not fit an application is refused by name
 proves SR-15-40 SR-15-41

given  forwarder-alpha says DiversionRequested DIVERSION DV1 BLLYG0001 CSQU3054383 toPlace site-alpha fromPlace terminal-alpha
 when  forwarder-beta says DiversionRequested DIVERSION DV1 BLLYG0002 TCLU6854833 toPlace site-alpha
 then  refuse HUB-R621
  and  tell forwarder-beta NotifyParty REQUEST_REFUSED HUB-R621
 when  forwarder-alpha says DiversionRequested DIVERSION DV1 BLLYG0001 CSQU3054383 toPlace site-beta
 then  refuse HUB-R622
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED HUB-R622
 when  forwarder-alpha says DiversionRequested DIVERSION CHANGE DV9 BLLYG0001 TCLU6854833 toPlace CNSHA
 then  refuse HUB-R623
  and  refuse HUB-R624
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
 when  forwarder-beta says DiversionRequested DIVERSION DV2 BLLYG0001 CSQU3054383 toPlace site-alpha
 then  refuse HUB-R625
  and  tell forwarder-beta NotifyParty REQUEST_REFUSED
 when  forwarder-alpha says PickupPrearranged diversionNo DV9 CSQU3054383
 then  refuse HUB-R623
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
 when  forwarder-beta says PickupPrearranged DV1 CSQU3054383
 then  refuse HUB-R627
  and  tell forwarder-beta NotifyParty REQUEST_REFUSED
 when  forwarder-alpha says PickupPrearranged DV1 TCLU6854833 until 2026-11-20T00:00:00Z
 then  refuse HUB-R628
  and  refuse HUB-R524
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
