story  the applicant takes it back before the gate: customs hears it, and the order ends
 proves SR-15-40

given  forwarder-alpha says DiversionRequested DIVERSION DV1 BLLYG0001 CSQU3054383 toPlace site-alpha fromPlace terminal-alpha
given  terminal-alpha says ChargesSettled CSQU3054383
given  forwarder-alpha says PickupPrearranged DV1 CSQU3054383 plateNo 苏G12345
given  customs-alpha says DiversionAnswered DV1 APPROVED permitNo PL1
 when  forwarder-beta says DiversionWithdrawn DV1
 then  refuse HUB-R627
  and  tell forwarder-beta NotifyParty REQUEST_REFUSED
 when  forwarder-alpha says DiversionWithdrawn DV1
 then  tell customs-alpha WithdrawDiversion DV1
  and  tell terminal-alpha RecallPermit CSQU3054383
  and  diversion DV1 of CSQU3054383 is WITHDRAWN
 when  terminal-alpha answers ACCEPTED to RecallPermit
 then  tell forwarder-alpha NotifyParty PERMIT_RECALLED
  and  permit of CSQU3054383 is REVOKED
 when  customs-alpha says DiversionAnswered DV1 APPROVED permitNo PL9
 then  tell forwarder-alpha NotifyParty DIVERSION_APPROVED
  and  permit of CSQU3054383 is REVOKED
 when  forwarder-alpha says DiversionRequested DIVERSION DV2 BLLYG0001 CSQU3054383 toPlace site-beta
 then  tell customs-alpha ApplyForDiversion DV2 site-beta
  and  diversion DV2 of CSQU3054383 is APPLIED
