story  an empty goes back to the depot its release named, and the gate says it is done
 proves SR-15-01

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383 returnDepot yard-alpha
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383
 when  forwarder-alpha says WorkOrderRequested RETURN_EMPTY requestNo WO1 CSQU3054383 plateNo SUG12345
 then  tell yard-alpha OrderWork RETURN_EMPTY CSQU3054383 SUG12345
 when  yard-alpha answers ACCEPTED to OrderWork
 then  tell forwarder-alpha NotifyParty WORK_ORDER_ISSUED
 when  yard-alpha says ContainerGated IN EMPTY CSQU3054383
 then  tell forwarder-alpha NotifyParty EMPTY_RETURNED
  and  tell agency-alpha NotifyParty EMPTY_RETURNED
  and  state WORK_ORDER of forwarder-alpha/WO1 is DONE
