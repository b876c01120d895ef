story  changed before customs answers: applied for anew; after the answer refused by name
 proves SR-15-40

given  forwarder-alpha says DiversionRequested DIVERSION DV1 BLLYG0001 CSQU3054383 TCLU6854833 toPlace site-alpha fromPlace terminal-alpha
 when  forwarder-alpha says DiversionRequested DIVERSION CHANGE DV1 BLLYG0001 CSQU3054383 toPlace site-beta fromPlace terminal-alpha
 then  tell customs-alpha ApplyForDiversion DV1 site-beta CSQU3054383
  and  diversion DV1 of CSQU3054383 is APPLIED
 when  customs-alpha says DiversionAnswered DV1 APPROVED permitNo PL1
 then  tell forwarder-alpha NotifyParty DIVERSION_APPROVED
 when  forwarder-alpha says DiversionRequested DIVERSION REPLACE DV1 BLLYG0001 CSQU3054383 toPlace site-alpha fromPlace terminal-alpha
 then  refuse HUB-R626
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED HUB-R626
 when  forwarder-alpha says DiversionRequested DIVERSION CANCEL DV1 BLLYG0001 CSQU3054383 toPlace site-beta
 then  tell customs-alpha WithdrawDiversion DV1
  and  diversion DV1 of CSQU3054383 is WITHDRAWN
