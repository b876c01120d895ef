story  one order for two boxes is used up box by box
 proves SR-15-01 SR-15-02

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0002 TGHU7378319
given  agency-alpha says ReleaseOrdered CARGO BLLYG0002 TGHU7378319 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0002
given  customs-alpha says CustomsReleased BLLYG0002 TGHU7378319
given  forwarder-alpha says WorkOrderRequested PICKUP_LADEN requestNo WO1 CSQU3054383 TGHU7378319 plateNo SUG12345
 then  state WORK_ORDER of forwarder-alpha/WO1 is SUBMITTED
 when  terminal-alpha says ChargesSettled TGHU7378319
 then  tell terminal-alpha IssuePickupOrder TGHU7378319 SUG12345
  and  tell forwarder-alpha NotifyParty PICKUP_ORDER_ISSUED TGHU7378319
  and  state WORK_ORDER of forwarder-alpha/WO1 is ISSUED
 when  terminal-alpha says ContainerGated OUT FULL IMPORT TGHU7378319
 then  tell forwarder-alpha NotifyParty GATED_OUT TGHU7378319
  and  state WORK_ORDER of forwarder-alpha/WO1 is IN_PROGRESS
  and  order of CSQU3054383 is ISSUED
 when  forwarder-alpha says WorkOrderCancelled requestNo WO1
 then  refuse HUB-R568
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED HUB-R568
 when  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383
 then  tell forwarder-alpha NotifyParty GATED_OUT CSQU3054383
  and  state WORK_ORDER of forwarder-alpha/WO1 is DONE
