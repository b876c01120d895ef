story  a truck named after the pick-up order is told to the terminal under the same number; a window does where no plate is known
 proves SR-15-02

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
 when  forwarder-alpha says WorkOrderRequested PICKUP_LADEN requestNo WO1 CSQU3054383 fleet Harbour from 2026-11-25T08:00:00Z until 2026-11-25T10:00:00Z
 then  tell terminal-alpha IssuePickupOrder CSQU3054383 Harbour 2026-11-25T08:00:00Z true
  and  state WORK_ORDER of forwarder-alpha/WO1 is ISSUED
 when  forwarder-alpha says WorkOrderRequested PICKUP_LADEN requestNo WO2 CSQU3054383 plateNo SUG99999
 then  tell terminal-alpha IssuePickupOrder CSQU3054383 SUG99999 true
 when  forwarder-alpha says WorkOrderCancelled requestNo WO2
 then  tell terminal-alpha IssuePickupOrder CSQU3054383 Harbour true
  and  tell forwarder-alpha NotifyParty WORK_ORDER_CANCELLED
  and  order of CSQU3054383 is ISSUED
