story  it arrives with another seal and too light: arrived, not closed, and customs hears
 proves AN-14 AN-11

given  forwarder-alpha says DiversionRequested DIVERSION DV1 BLLYG0001 CSQU3054383 toPlace site-alpha fromPlace terminal-alpha
given  terminal-alpha says ChargesSettled CSQU3054383
given  forwarder-alpha says PickupPrearranged DV1 CSQU3054383 plateNo 苏G12345
given  customs-alpha says DiversionAnswered DV1 APPROVED permitNo PL1
given  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383 plateNo 苏G12345 sealNos S1 grossKg 20000
 when  site-alpha says ContainerGated IN FULL CSQU3054383 sealNos S9 grossKg 18000
 then  alarm AN-14
  and  alarm AN-11
  and  tell customs-alpha AlertAuthority AN-11
  and  tell forwarder-alpha NotifyParty DIVERSION_ARRIVED
  and  diversion DV1 of CSQU3054383 is ARRIVED
