story  it arrives with its seal and a little lighter: within what scales may differ
 denies AN-14 AN-11

given  forwarder-alpha says DiversionRequested DIVERSION DV1 BLLYG0001 CSQU3054383 toPlace site-alpha fromPlace terminal-alpha
given  terminal-alpha says ChargesSettled CSQU3054383
given  forwarder-alpha says PickupPrearranged DV1 CSQU3054383 plateNo 苏G12345
given  customs-alpha says DiversionAnswered DV1 APPROVED permitNo PL1
given  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383 plateNo 苏G12345 sealNos S1 grossKg 20000
 when  site-alpha says ContainerGated IN FULL CSQU3054383 sealNos S1 grossKg 19100
 then  tell forwarder-alpha NotifyParty DIVERSION_ARRIVED
  and  diversion DV1 of CSQU3054383 is CLOSED
