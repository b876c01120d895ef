story  customs revokes after it has left: a fact, recorded and alarmed
 proves SR-15-43 AN-05

given  forwarder-alpha says DiversionRequested DIVERSION DV1 BLLYG0001 CSQU3054383 toPlace site-alpha fromPlace terminal-alpha
given  terminal-alpha says ChargesSettled CSQU3054383
given  forwarder-alpha says PickupPrearranged DV1 CSQU3054383 plateNo 苏G12345
given  customs-alpha says DiversionAnswered DV1 APPROVED permitNo PL1
given  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383 plateNo 苏G12345 sealNos S1 grossKg 20000
 when  customs-alpha says DiversionAnswered DV1 REVOKED
 then  alarm AN-05
  and  tell forwarder-alpha NotifyParty DIVERSION_REVOKED
  and  diversion DV1 of CSQU3054383 is GATED_OUT
