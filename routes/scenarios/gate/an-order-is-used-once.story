story  an order is used once: in use after its answer, used up when the barrier is up
 proves SR-15-44

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  gate-alpha says GateAsked OUT CSQU3054383 orderNo order:CSQU3054383 requestNo R1
 when  gate-alpha says GateAsked OUT CSQU3054383 orderNo order:CSQU3054383 requestNo R2
 then  tell gate-alpha AnswerGate R2 KEEP_SHUT HUB-R648
  and  alarm AN-18
 when  gate-alpha says BarrierLifted AUTOMATIC OUT requestNo R1
 then  nothing follows
 when  gate-alpha says GateAsked OUT CSQU3054383 orderNo order:CSQU3054383 requestNo R3
 then  tell gate-alpha AnswerGate R3 KEEP_SHUT HUB-R647
  and  alarm AN-18
 when  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383 orderNo order:CSQU3054383
 then  tell forwarder-alpha NotifyParty GATED_OUT
 when  gate-alpha says GateAsked OUT CSQU3054383 orderNo order:CSQU3054383 requestNo R4
 then  tell gate-alpha AnswerGate R4 KEEP_SHUT HUB-R647
  and  alarm AN-18
