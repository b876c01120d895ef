story  the revocation reaches us before the gate-out it came too late for
 proves SR-15-43 AN-05
 denies AN-01 AN-36 AN-18

given  forwarder-alpha says DiversionRequested DIVERSION DV1 BLLYG0001 CSQU3054383 toPlace site-alpha fromPlace terminal-alpha
given  terminal-alpha says ChargesSettled CSQU3054383
given  forwarder-alpha says PickupPrearranged DV1 CSQU3054383
given  customs-alpha says DiversionAnswered DV1 APPROVED permitNo PL1 at 07:00
given  customs-alpha says DiversionAnswered DV1 REVOKED at 08:30
 when  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383 at 07:45
 then  alarm AN-05
  and  tell forwarder-alpha NotifyParty DIVERSION_REVOKED
