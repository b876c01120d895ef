story  a payment of another amount or currency settles nothing and alarms
 proves SR-15-03

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesQuoted CSQU3054383 amount 860.00
 when  bank-alpha says PaymentReported PAID amount 859.99
 then  alarm AN-49
  and  state CHARGE of terminal-alpha/Q1 is PENDING
  and  order of CSQU3054383 is NONE
 when  bank-alpha says PaymentReported PAID amount 860.00 currency USD paymentNo PAY2
 then  alarm AN-49
  and  order of CSQU3054383 is NONE
