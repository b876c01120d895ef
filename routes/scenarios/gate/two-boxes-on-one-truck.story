story  both boxes on the truck must be on the order; an order for work may stand for two, used up box by box
 proves SR-15-33

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383 TCLU6854833
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 TCLU6854833 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  customs-alpha says CustomsReleased BLLYG0001 TCLU6854833
given  terminal-alpha says ChargesSettled CSQU3054383
given  terminal-alpha says ChargesSettled TCLU6854833
 when  gate-alpha says GateAsked OUT CSQU3054383 TCLU6854833 orderNo order:CSQU3054383 requestNo R1
 then  tell gate-alpha AnswerGate KEEP_SHUT HUB-R643 TCLU6854833
  and  alarm AN-16
 when  forwarder-alpha says WorkOrderRequested PICKUP_LADEN requestNo WO1 BLLYG0001 CSQU3054383 TCLU6854833 plateNo 苏G12345
 then  tell terminal-alpha IssuePickupOrder CSQU3054383 苏G12345
  and  tell terminal-alpha IssuePickupOrder TCLU6854833 苏G12345
 when  gate-alpha says GateAsked OUT CSQU3054383 TCLU6854833 orderNo WO1 plateNo 苏G12345 requestNo R2
 then  tell gate-alpha AnswerGate R2 LIFT CSQU3054383 TCLU6854833
 when  gate-alpha says BarrierLifted AUTOMATIC OUT CSQU3054383 TCLU6854833 orderNo WO1 requestNo R2
 then  nothing follows
 when  gate-alpha says GateAsked OUT TCLU6854833 orderNo order:TCLU6854833 plateNo 苏G12345 requestNo R3
 then  tell gate-alpha AnswerGate R3 KEEP_SHUT HUB-R647
  and  alarm AN-18
