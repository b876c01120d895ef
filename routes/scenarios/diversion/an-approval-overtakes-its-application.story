story  the approval comes before the application: it waits, and counts when the application comes
 proves SR-15-43

 when  customs-alpha says DiversionAnswered DV1 APPROVED permitNo PL1
 then  wait for FORWARDER
 when  forwarder-alpha says DiversionRequested DIVERSION DV1 BLLYG0001 CSQU3054383 toPlace site-alpha fromPlace terminal-alpha
 then  the other half is found
  and  tell customs-alpha ApplyForDiversion DV1
  and  tell forwarder-alpha NotifyParty DIVERSION_APPROVED
  and  diversion DV1 of CSQU3054383 is APPROVED
