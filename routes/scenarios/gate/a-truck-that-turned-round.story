story  a truck that turned round after its answer leaves the order to the next
 proves SR-15-44

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  gate-alpha says GateAsked OUT CSQU3054383 orderNo order:CSQU3054383 requestNo R1
given  31 minutes pass
 when  gate-alpha says GateAsked OUT CSQU3054383 orderNo order:CSQU3054383 requestNo R2
 then  tell gate-alpha AnswerGate R2 LIFT
