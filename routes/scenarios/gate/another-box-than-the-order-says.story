story  another box than the order says stays in: no lift, and a person looks
 proves SR-15-44

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0002 TCLU6854833
 when  gate-alpha says GateAsked OUT TCLU6854833 orderNo order:CSQU3054383 requestNo R1
 then  tell gate-alpha AnswerGate KEEP_SHUT HUB-R643 TCLU6854833
  and  alarm AN-16
