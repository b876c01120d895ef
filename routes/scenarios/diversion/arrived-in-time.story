story  reported as arrived by the site within its time (MT3102): closed, and no time is up
 denies AN-34 AN-35

given  forwarder-alpha says DiversionRequested DIVERSION DV1 BLLYG0001 CSQU3054383 toPlace site-alpha fromPlace terminal-alpha
given  terminal-alpha says ChargesSettled CSQU3054383
given  forwarder-alpha says PickupPrearranged DV1 CSQU3054383 plateNo 苏G12345
given  customs-alpha says DiversionAnswered DV1 APPROVED permitNo PL1
given  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383 plateNo 苏G12345 sealNos S1 grossKg 20000
 when  customs-alpha says ArrivalReported CSQU3054383 facility CNLYG230140/2301
 then  tell forwarder-alpha NotifyParty DIVERSION_ARRIVED CSQU3054383
  and  diversion DV1 of CSQU3054383 is CLOSED
 when  13 hours pass
 then  nothing follows
