story  a place that refuses because of a selection is quoted to nobody
 proves SR-15-01 SR-15-30

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ContainerGated IN FULL IMPORT CSQU3054383
given  customs-alpha says HoldPlaced CUSTOMS CSQU3054383 site terminal-alpha
given  terminal-alpha answers ACCEPTED to HoldContainer
given  forwarder-alpha says WorkOrderRequested MOVE requestNo WO1 CSQU3054383
 when  terminal-alpha answers REFUSED text stopped-by-customs to OrderWork
 then  tell forwarder-alpha NotifyParty WORK_ORDER_REFUSED
  and  alarm HUB
  and  forwarder-alpha does not read InstructionAnswered
  and  forwarder-alpha does not read stopped-by-customs
