story  not arrived in time: alarmed, and resolved when it comes
 proves SR-15-44 AN-34

given  forwarder-alpha says DiversionRequested DIVERSION DV1 BLLYG0001 CSQU3054383 toPlace site-alpha fromPlace terminal-alpha
given  terminal-alpha says ChargesSettled CSQU3054383
given  forwarder-alpha says PickupPrearranged DV1 CSQU3054383 plateNo 苏G12345
given  customs-alpha says DiversionAnswered DV1 APPROVED permitNo PL1
given  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383 plateNo 苏G12345 sealNos S1 grossKg 20000
 when  13 hours pass
 then  alarm AN-34
  and  tell customs-alpha AlertAuthority AN-34
  and  diversion DV1 of CSQU3054383 is OVERDUE
 when  site-alpha says ContainerGated IN FULL CSQU3054383
 then  resolve AN-34
  and  tell forwarder-alpha NotifyParty DIVERSION_ARRIVED
  and  diversion DV1 of CSQU3054383 is CLOSED
