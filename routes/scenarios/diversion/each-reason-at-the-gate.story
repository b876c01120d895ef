story  wrong truck, wrong box, used order: each is refused with its own reason
 proves SR-15-44

given  forwarder-alpha says DiversionRequested DIVERSION DV1 BLLYG0001 CSQU3054383 TCLU6854833 toPlace site-alpha fromPlace terminal-alpha
given  terminal-alpha says ChargesSettled CSQU3054383
given  terminal-alpha says ChargesSettled TCLU6854833
given  forwarder-alpha says PickupPrearranged DV1 CSQU3054383 TCLU6854833 plateNo 苏G12345
given  customs-alpha says DiversionAnswered DV1 APPROVED permitNo PL1
 when  terminal-alpha says GateAsked OUT CSQU3054383 orderNo order:CSQU3054383 plateNo 苏G99999 requestNo R1
 then  tell terminal-alpha AnswerGate R1 KEEP_SHUT HUB-R644
  and  alarm AN-17
 when  terminal-alpha says GateAsked OUT CSQU1234560 orderNo order:CSQU3054383 plateNo 苏G12345 requestNo R2
 then  tell terminal-alpha AnswerGate R2 KEEP_SHUT HUB-R643
  and  alarm AN-16
 when  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383 plateNo 苏G12345 orderNo order:CSQU3054383
 then  permit of CSQU3054383 is CONSUMED
  and  permit of TCLU6854833 is ACTIVATED
 when  terminal-alpha says GateAsked OUT CSQU3054383 orderNo order:CSQU3054383 plateNo 苏G12345 requestNo R3
 then  tell terminal-alpha AnswerGate R3 KEEP_SHUT HUB-R647
  and  alarm AN-18
 when  terminal-alpha says GateAsked OUT TCLU6854833 orderNo order:CSQU3054383 plateNo 苏G12345 requestNo R4
 then  tell terminal-alpha AnswerGate R4 LIFT
