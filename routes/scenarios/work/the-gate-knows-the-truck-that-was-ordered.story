story  the gate keeps another truck in than the one ordered to fetch the box
 proves SR-15-02 SR-15-44

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  haulier-alpha says TransportAnnounced CSQU3054383 ROAD meansNo 苏G99999 documentNo T1
given  forwarder-alpha says WorkOrderRequested PICKUP_LADEN requestNo WO1 CSQU3054383 plateNo 苏G12345
 when  gate-alpha says GateAsked OUT CSQU3054383 orderNo order:CSQU3054383 plateNo 苏G99999 requestNo R1
 then  tell gate-alpha AnswerGate KEEP_SHUT HUB-R644 苏G99999
  and  alarm AN-17
