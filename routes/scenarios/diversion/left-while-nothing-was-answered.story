story  it leaves while customs has not answered its application
 proves AN-36 AN-01

given  forwarder-alpha says DiversionRequested DIVERSION DV1 BLLYG0001 CSQU3054383 toPlace site-alpha fromPlace terminal-alpha
given  terminal-alpha says ChargesSettled CSQU3054383
given  forwarder-alpha says PickupPrearranged DV1 CSQU3054383 plateNo 苏G12345
 when  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383 plateNo 苏G12345
 then  alarm AN-36
  and  alarm AN-01
  and  tell customs-alpha AlertAuthority AN-36
  and  tell customs-alpha AlertAuthority AN-01
