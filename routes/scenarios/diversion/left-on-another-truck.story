story  it leaves on its permit by another truck and under another number: a person looks
 proves AN-17 AN-18

given  forwarder-alpha says DiversionRequested DIVERSION DV1 BLLYG0001 CSQU3054383 toPlace site-alpha fromPlace terminal-alpha
given  terminal-alpha says ChargesSettled CSQU3054383
given  forwarder-alpha says PickupPrearranged DV1 CSQU3054383 plateNo 苏G12345
given  customs-alpha says DiversionAnswered DV1 APPROVED permitNo PL1
 when  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383 plateNo 苏G99999 orderNo T77
 then  alarm AN-17
  and  alarm AN-18
