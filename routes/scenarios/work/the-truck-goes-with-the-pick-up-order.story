story  who fetches a laden import says the truck once; the pick-up order carries it, with no human step
 proves SR-15-01 SR-15-02

 when  forwarder-alpha says WorkOrderRequested PICKUP_LADEN requestNo WO1 CSQU3054383 plateNo SUG12345 fleet Harbour driver Li
 then  nothing follows
  and  state WORK_ORDER of forwarder-alpha/WO1 is SUBMITTED
given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesQuoted CSQU3054383
 then  order of CSQU3054383 is NONE
 when  bank-alpha says PaymentReported PAID
 then  tell terminal-alpha IssuePickupOrder CSQU3054383 SUG12345 Harbour Li
  and  tell forwarder-alpha NotifyParty PICKUP_ORDER_ISSUED
  and  state WORK_ORDER of forwarder-alpha/WO1 is ISSUED
 when  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383 plateNo SUG12345
 then  tell forwarder-alpha NotifyParty GATED_OUT
  and  state WORK_ORDER of forwarder-alpha/WO1 is DONE
