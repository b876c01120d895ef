story  an order for the terminal opens no gate of the yard
 proves SR-15-44

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383 returnDepot yard-alpha
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
 when  gate-yard says GateAsked OUT CSQU3054383 orderNo order:CSQU3054383 requestNo R1
 then  tell gate-yard AnswerGate KEEP_SHUT HUB-R658
