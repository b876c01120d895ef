story  a covert selection keeps the barrier down; the gate hears no more than to ask the office, the agent nothing
 proves SR-15-33, SR-15-30

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  customs-alpha says HoldPlaced CSQU3054383 CUSTOMS site terminal-alpha
 when  gate-alpha says GateAsked OUT CSQU3054383 orderNo order:CSQU3054383 requestNo R1
 then  tell gate-alpha AnswerGate KEEP_SHUT HUB-R650
  and  forwarder-alpha does not read GateAsked
  and  forwarder-alpha does not read AnswerGate
  and  agency-alpha does not read AnswerGate
  and  line-alpha does not read AnswerGate
  and  gate-alpha reads AnswerGate
  and  inspection-alpha reads GateAsked
  and  inspection-alpha reads AnswerGate
  and  customs-alpha reads AnswerGate
  and  operator reads AnswerGate
