story  where trucks are registered a stranger is let through on its order, and looked at
 proves SR-15-33

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
 when  gate-alpha says GateAsked OUT CSQU3054383 orderNo order:CSQU3054383 plateNo 鲁B00001 requestNo R1
 then  tell gate-alpha AnswerGate LIFT
  and  alarm AN-17
