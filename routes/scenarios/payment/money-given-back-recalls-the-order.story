story  money given back before the gate recalls the order; paid again brings a new one
 proves SR-15-03 SR-15-42

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesQuoted CSQU3054383 amount 860.00
given  bank-alpha says PaymentReported PAID amount 860.00
 when  bank-alpha says PaymentReported REFUNDED amount 860.00
 then  tell terminal-alpha CancelPickupOrder CSQU3054383
  and  tell forwarder-alpha NotifyParty PICKUP_ORDER_CANCELLED
  and  order of CSQU3054383 is RECALLED
  and  state CHARGE of terminal-alpha/Q1 is REFUNDED
 when  bank-alpha says PaymentReported PAID paymentNo PAY2 amount 860.00
 then  tell terminal-alpha IssuePickupOrder CSQU3054383
  and  tell forwarder-alpha NotifyParty PICKUP_ORDER_ISSUED
