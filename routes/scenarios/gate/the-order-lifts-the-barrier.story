story  a gate asks by order number, and with everything there the barrier goes up
 proves SR-15-33, SR-15-44, P7

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
 when  gate-alpha says GateAsked OUT CSQU3054383 orderNo order:CSQU3054383 plateNo 苏G12345 requestNo R1 grossKg 38500
 then  tell gate-alpha AnswerGate R1 LIFT CSQU3054383
  and  passage of gate-alpha/R1 is MATCHED
 when  gate-alpha says BarrierLifted AUTOMATIC OUT CSQU3054383 orderNo order:CSQU3054383 requestNo R1
 then  nothing follows
  and  passage of gate-alpha/R1 is LIFTED_AUTOMATICALLY
 when  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383 orderNo order:CSQU3054383
 then  tell forwarder-alpha NotifyParty GATED_OUT
  and  passage of gate-alpha/R1 is RECORDED
  and  order of CSQU3054383 is CONSUMED
