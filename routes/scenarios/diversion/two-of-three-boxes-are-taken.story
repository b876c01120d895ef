story  customs takes two boxes of an application and refuses the third: two go, the third says what is owed
 proves SR-15-43 SR-15-42

given  forwarder-alpha says DiversionRequested DIVERSION DV1 BLLYG0001 CSQU3054383 TCLU6854833 MSCU6639870 toPlace site-alpha fromPlace terminal-alpha
given  terminal-alpha says ChargesSettled CSQU3054383
given  terminal-alpha says ChargesSettled TCLU6854833
given  terminal-alpha says ChargesSettled MSCU6639870
given  forwarder-alpha says PickupPrearranged DV1 CSQU3054383 TCLU6854833 MSCU6639870
 when  customs-alpha says DiversionAnswered DV1 REJECTED MSCU6639870 reason incomplete
 then  tell terminal-alpha RecallPermit MSCU6639870
  and  tell forwarder-alpha NotifyParty DIVERSION_REJECTED MSCU6639870; incomplete
  and  guard DIVERT of MSCU6639870 misses LEAVE_PERMIT
  and  permit of CSQU3054383 is PREPARED
 when  customs-alpha says DiversionAnswered DV1 APPROVED permitNo PL1 CSQU3054383 TCLU6854833
 then  tell terminal-alpha ActivatePermit CSQU3054383 PL1
  and  tell terminal-alpha ActivatePermit TCLU6854833 PL1
  and  tell forwarder-alpha NotifyParty DIVERSION_APPROVED
  and  tell forwarder-alpha NotifyParty PERMIT_ACTIVATED CSQU3054383
  and  tell forwarder-alpha NotifyParty PERMIT_ACTIVATED TCLU6854833
  and  guard DIVERT of CSQU3054383 misses nothing
  and  guard DIVERT of TCLU6854833 misses nothing
  and  guard DIVERT of MSCU6639870 misses LEAVE_PERMIT
  and  diversion DV1 of MSCU6639870 is REJECTED
 when  terminal-alpha says GateAsked OUT CSQU3054383 orderNo order:CSQU3054383 requestNo R1
 then  tell terminal-alpha AnswerGate R1 LIFT
 when  terminal-alpha says GateAsked OUT TCLU6854833 orderNo order:TCLU6854833 requestNo R2
 then  tell terminal-alpha AnswerGate R2 LIFT
 when  terminal-alpha says GateAsked OUT MSCU6639870 orderNo order:MSCU6639870 requestNo R3
 then  tell terminal-alpha AnswerGate R3 KEEP_SHUT HUB-R649
