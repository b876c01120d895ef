story  it leaves after the recall and before the terminal has confirmed the stop
 proves SR-15-43 AN-01 AN-18

given  forwarder-alpha says DiversionRequested DIVERSION DV1 BLLYG0001 CSQU3054383 toPlace site-alpha fromPlace terminal-alpha
given  terminal-alpha says ChargesSettled CSQU3054383
given  forwarder-alpha says PickupPrearranged DV1 CSQU3054383 plateNo 苏G12345
given  customs-alpha says DiversionAnswered DV1 APPROVED permitNo PL1
given  customs-alpha says DiversionAnswered DV1 REVOKED
 when  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383 plateNo 苏G12345
 then  alarm AN-01
  and  alarm AN-18
  and  tell customs-alpha AlertAuthority AN-01
  and  tell customs-alpha AlertAuthority AN-18
  and  tell forwarder-alpha NotifyParty DIVERSION_REVOKED
  and  diversion DV1 of CSQU3054383 is GATED_OUT
