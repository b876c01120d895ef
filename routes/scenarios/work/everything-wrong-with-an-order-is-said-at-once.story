story  everything wrong with an order for work is said at once
 proves SR-15-01

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
 when  forwarder-alpha says WorkOrderRequested RETURN_EMPTY requestNo WO1 CSQU3054384 place line-alpha from 2026-11-25T08:00:00Z until 2026-11-24T08:00:00Z
 then  refuse HUB-R510
  and  refuse HUB-R511
  and  refuse HUB-R563
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
 when  forwarder-alpha says WorkOrderRequested RETURN_EMPTY requestNo WO1
 then  refuse HUB-R561
  and  refuse HUB-R562
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
 when  forwarder-beta says WorkOrderRequested MOVE requestNo WO1 CSQU3054383
 then  refuse HUB-R566
  and  tell forwarder-beta NotifyParty REQUEST_REFUSED
 when  forwarder-alpha says WorkOrderCancelled requestNo WO7
 then  refuse HUB-R567
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
 when  forwarder-alpha says WorkOrderRequested TRANSLOAD requestNo WO2 MSCU6639870
 then  refuse HUB-R564
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED HUB-R564
