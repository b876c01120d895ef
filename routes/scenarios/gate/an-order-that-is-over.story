story  an order that is over is refused with its reason
 proves SR-15-44

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383 validUntil 2026-11-25T00:00:00Z
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  2 days pass
 when  gate-alpha says GateAsked OUT CSQU3054383 orderNo order:CSQU3054383 requestNo R1
 then  tell gate-alpha AnswerGate KEEP_SHUT HUB-R645
  and  alarm AN-18
