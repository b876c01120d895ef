story  an empty comes back on its order for work, once; and without one where its release named the yard
 proves SR-15-33

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383 returnDepot yard-alpha
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383
given  forwarder-alpha says WorkOrderRequested RETURN_EMPTY requestNo WO1 CSQU3054383 plateNo 苏G12345
 when  gate-yard says GateAsked IN CSQU3054383 orderNo order:CSQU3054383 plateNo 苏G12345 requestNo R1
 then  tell gate-yard AnswerGate R1 KEEP_SHUT HUB-R646
  and  alarm AN-18
 when  yard-alpha answers ACCEPTED to OrderWork
 then  tell forwarder-alpha NotifyParty WORK_ORDER_ISSUED
 when  gate-yard says GateAsked OUT CSQU3054383 orderNo order:CSQU3054383 plateNo 苏G12345 requestNo R2
 then  tell gate-yard AnswerGate R2 KEEP_SHUT HUB-R646
  and  alarm AN-18
 when  gate-yard says GateAsked IN CSQU3054383 orderNo order:CSQU3054383 plateNo 苏G99999 requestNo R3
 then  tell gate-yard AnswerGate R3 KEEP_SHUT HUB-R644
  and  alarm AN-17
 when  gate-yard says GateAsked IN CSQU3054383 orderNo order:CSQU3054383 plateNo 苏G12345 requestNo R4
 then  tell gate-yard AnswerGate R4 LIFT
 when  gate-yard says GateAsked IN CSQU3054383 requestNo R5
 then  tell gate-yard AnswerGate R5 LIFT
