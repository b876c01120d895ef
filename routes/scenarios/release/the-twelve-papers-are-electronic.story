story  from the exchange to the returned empty every paper of an import is an electronic document
 proves SR-15-06 SR-15-14

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383 freeDays 7 returnDepot yard-alpha
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383
given  forwarder-alpha says WorkOrderRequested RETURN_EMPTY requestNo WO1 CSQU3054383 plateNo SUG12345
given  yard-alpha answers ACCEPTED to OrderWork
 when  yard-alpha says ContainerGated IN EMPTY CSQU3054383
 then  tell forwarder-alpha NotifyParty EMPTY_RETURNED
  and  tell agency-alpha NotifyParty EMPTY_RETURNED
  and  paper DELIVERY_ORDER of BLLYG0001 is DELIVERED
  and  paper CONTAINER_RELEASE of CSQU3054383 is GIVEN
  and  paper CARGO_RELEASE of BLLYG0001 is GIVEN
  and  paper PICKUP_ORDER of CSQU3054383 is CONSUMED
  and  paper EIR_OUT of CSQU3054383 is PASSED
  and  paper EIR_IN of CSQU3054383 is PASSED
  and  paper EMPTY_RETURN of CSQU3054383 is RETURNED
  and  paper CHARGE_SETTLEMENT of CSQU3054383 is SETTLED
  and  paper WORK_ORDER of forwarder-alpha/WO1 is DONE
