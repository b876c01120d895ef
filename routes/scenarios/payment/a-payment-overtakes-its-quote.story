story  a payment that comes before its quote waits for it
 proves SR-15-03

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
 when  bank-alpha says PaymentReported PAID amount 860.00
 then  wait for TERMINAL
  and  nothing follows
 when  terminal-alpha says ChargesQuoted CSQU3054383 amount 860.00
 then  the other half is found
  and  tell terminal-alpha IssuePickupOrder CSQU3054383
  and  tell forwarder-alpha NotifyParty PICKUP_ORDER_ISSUED
  and  tell forwarder-alpha NotifyParty CHARGES_QUOTED
