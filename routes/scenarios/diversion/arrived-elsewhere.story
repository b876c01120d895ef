story  it comes in at another site than customs approved
 proves AN-35

given  forwarder-alpha says DiversionRequested DIVERSION DV1 BLLYG0001 CSQU3054383 toPlace site-alpha fromPlace terminal-alpha
given  terminal-alpha says ChargesSettled CSQU3054383
given  forwarder-alpha says PickupPrearranged DV1 CSQU3054383 plateNo 苏G12345
given  customs-alpha says DiversionAnswered DV1 APPROVED permitNo PL1
given  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383 plateNo 苏G12345 sealNos S1 grossKg 20000
 when  site-beta says ContainerGated IN FULL CSQU3054383
 then  alarm AN-35
  and  tell customs-alpha AlertAuthority AN-35
  and  diversion DV1 of CSQU3054383 is GATED_OUT
