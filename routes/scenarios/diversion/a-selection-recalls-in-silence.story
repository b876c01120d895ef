story  a selection recalls the permit in silence; its lift brings it back
 proves SR-15-43

given  forwarder-alpha says DiversionRequested DIVERSION DV1 BLLYG0001 CSQU3054383 toPlace site-alpha fromPlace terminal-alpha
given  terminal-alpha says ChargesSettled CSQU3054383
given  forwarder-alpha says PickupPrearranged DV1 CSQU3054383 plateNo 苏G12345
given  customs-alpha says DiversionAnswered DV1 APPROVED permitNo PL1
 when  customs-alpha says HoldPlaced CUSTOMS CSQU3054383 site terminal-alpha
 then  tell terminal-alpha HoldContainer CUSTOMS CSQU3054383
  and  tell terminal-alpha RecallPermit CSQU3054383
  and  permit of CSQU3054383 is RECALLED
  and  forwarder-alpha does not read RecallPermit
  and  forwarder-alpha does not read HoldPlaced
 when  terminal-alpha says GateAsked OUT CSQU3054383 orderNo order:CSQU3054383 plateNo 苏G12345
 then  tell terminal-alpha AnswerGate KEEP_SHUT HUB-R650
 when  customs-alpha says HoldLifted CSQU3054383 holdNo CI0002
 then  tell terminal-alpha LiftHold
  and  tell terminal-alpha PreparePermit CSQU3054383
  and  tell terminal-alpha ActivatePermit CSQU3054383 PL1
  and  permit of CSQU3054383 is ACTIVATED
