story  customs approves one box and rejects the other: each goes its own way
 proves SR-15-43

given  forwarder-alpha says DiversionRequested DIVERSION DV1 BLLYG0001 CSQU3054383 TCLU6854833 toPlace site-alpha fromPlace terminal-alpha
given  terminal-alpha says ChargesSettled CSQU3054383
given  terminal-alpha says ChargesSettled TCLU6854833
given  forwarder-alpha says PickupPrearranged DV1 CSQU3054383 TCLU6854833
 when  customs-alpha says DiversionAnswered DV1 APPROVED permitNo PL1 CSQU3054383
 then  tell terminal-alpha ActivatePermit CSQU3054383 PL1
  and  tell forwarder-alpha NotifyParty DIVERSION_APPROVED CSQU3054383
  and  tell forwarder-alpha NotifyParty PERMIT_ACTIVATED CSQU3054383
  and  permit of TCLU6854833 is PREPARED
 when  customs-alpha says DiversionAnswered DV1 REJECTED TCLU6854833 reason incomplete
 then  tell terminal-alpha RecallPermit TCLU6854833
  and  tell forwarder-alpha NotifyParty DIVERSION_REJECTED TCLU6854833; incomplete
  and  diversion DV1 of CSQU3054383 is ACTIVATED
  and  diversion DV1 of TCLU6854833 is REJECTED
 when  customs-alpha says DiversionAnswered DV1 APPROVED CSQU1234560
 then  alarm AN-21
