story  the permit ends with its validity; a longer one brings it back
 proves SR-15-44

given  forwarder-alpha says DiversionRequested DIVERSION DV1 BLLYG0001 CSQU3054383 toPlace site-alpha fromPlace terminal-alpha
given  terminal-alpha says ChargesSettled CSQU3054383
given  forwarder-alpha says PickupPrearranged DV1 CSQU3054383 plateNo 苏G12345
given  customs-alpha says DiversionAnswered DV1 APPROVED permitNo PL1 validUntil 2026-11-25T08:00:00Z
 when  48 hours pass
 then  tell terminal-alpha RecallPermit CSQU3054383
  and  tell forwarder-alpha NotifyParty PERMIT_RECALLED CSQU3054383
  and  permit of CSQU3054383 is EXPIRED
 when  terminal-alpha says GateAsked OUT CSQU3054383 orderNo order:CSQU3054383 plateNo 苏G12345
 then  tell terminal-alpha AnswerGate KEEP_SHUT HUB-R645
  and  alarm AN-18
 when  customs-alpha says DiversionAnswered DV1 APPROVED permitNo PL1 validUntil 2026-12-25T08:00:00Z
 then  tell terminal-alpha PreparePermit CSQU3054383
  and  tell terminal-alpha ActivatePermit CSQU3054383
  and  tell forwarder-alpha NotifyParty DIVERSION_APPROVED
  and  tell forwarder-alpha NotifyParty PERMIT_ACTIVATED CSQU3054383
