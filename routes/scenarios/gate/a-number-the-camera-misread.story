story  a box number that cannot be is the camera's error: no lift, ask
 proves SR-15-33

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
 when  gate-alpha says GateAsked OUT CSQU3054384 orderNo order:CSQU3054383 requestNo R1
 then  tell gate-alpha AnswerGate KEEP_SHUT HUB-R654 CSQU3054384
