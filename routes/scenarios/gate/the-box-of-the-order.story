story  the box of the order, or none where the camera read none: nobody is alarmed
 proves SR-15-44

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
 when  gate-alpha says GateAsked OUT orderNo order:CSQU3054383 requestNo R1
 then  tell gate-alpha AnswerGate LIFT CSQU3054383
