story  an order whose release was revoked is refused, and the gate hears what is missing
 proves SR-15-44

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  agency-alpha says ReleaseRevoked CONTAINER BLLYG0001
 when  gate-alpha says GateAsked OUT CSQU3054383 orderNo order:CSQU3054383 requestNo R1
 then  tell gate-alpha AnswerGate KEEP_SHUT HUB-R649 HUB-R652
