story  a truck comes in to fetch on the order on which it leaves: once each way
 proves SR-15-44

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383 returnDepot yard-alpha
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
 when  gate-terminal says GateAsked IN orderNo order:CSQU3054383 plateNo 苏G12345 requestNo R1
 then  tell gate-terminal AnswerGate R1 LIFT CSQU3054383
 when  gate-terminal says BarrierLifted AUTOMATIC IN orderNo order:CSQU3054383 requestNo R1
 then  nothing follows
 when  gate-terminal says GateAsked IN orderNo order:CSQU3054383 plateNo 苏G99999 requestNo R2
 then  tell gate-terminal AnswerGate R2 KEEP_SHUT HUB-R647
  and  alarm AN-18
 when  gate-terminal says GateAsked OUT CSQU3054383 orderNo order:CSQU3054383 plateNo 苏G12345 requestNo R3
 then  tell gate-terminal AnswerGate R3 LIFT
