story  customs revokes: recalled first, revoked when the terminal has confirmed, and only then told
 proves SR-15-43

given  forwarder-alpha says DiversionRequested DIVERSION DV1 BLLYG0001 CSQU3054383 toPlace site-alpha fromPlace terminal-alpha
given  terminal-alpha says ChargesSettled CSQU3054383
given  forwarder-alpha says PickupPrearranged DV1 CSQU3054383 plateNo 苏G12345
given  customs-alpha says DiversionAnswered DV1 APPROVED permitNo PL1
 when  customs-alpha says DiversionAnswered DV1 REVOKED reason check
 then  tell terminal-alpha RecallPermit CSQU3054383 PL1
  and  permit of CSQU3054383 is RECALLED
  and  forwarder-alpha does not read REVOKED
  and  customs-alpha reads REVOKED
 when  terminal-alpha answers REFUSED to RecallPermit
 then  alarm HUB
  and  permit of CSQU3054383 is RECALLED
 when  terminal-alpha answers ACCEPTED to RecallPermit
 then  tell forwarder-alpha NotifyParty DIVERSION_REVOKED DV1 check
  and  tell forwarder-alpha NotifyParty PERMIT_RECALLED CSQU3054383
  and  permit of CSQU3054383 is REVOKED
  and  diversion DV1 of CSQU3054383 is REVOKED
  and  forwarder-alpha reads REVOKED
 when  customs-alpha says DiversionAnswered DV1 APPROVED permitNo PL2
 then  tell terminal-alpha PreparePermit CSQU3054383
  and  tell terminal-alpha ActivatePermit CSQU3054383 PL2
  and  tell forwarder-alpha NotifyParty DIVERSION_APPROVED DV1
  and  tell forwarder-alpha NotifyParty PERMIT_ACTIVATED CSQU3054383
