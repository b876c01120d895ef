story  the area's gate opens for the box on its order, in and out, and for no other
 proves SR-15-33

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0002 MSCU6639870
given  inspection-alpha says InspectionSlotsOpened slots S1@2026-11-24T14:00:00Z*5
given  customs-alpha says HoldPlaced INSPECTION CSQU3054383 site terminal-alpha
given  terminal-alpha answers ACCEPTED to HoldContainer
given  forwarder-alpha says InspectionApplied CSQU3054383
given  terminal-alpha says ContainerGated OUT CSQU3054383
 when  gate-alpha says GateAsked IN CSQU3054383 requestNo G1
 then  tell gate-alpha AnswerGate LIFT
 when  gate-alpha says GateAsked IN MSCU6639870 requestNo G2
 then  tell gate-alpha AnswerGate KEEP_SHUT HUB-R656
given  inspection-alpha says ContainerGated IN CSQU3054383
 when  gate-alpha says GateAsked OUT CSQU3054383 requestNo G3
 then  tell gate-alpha AnswerGate KEEP_SHUT
