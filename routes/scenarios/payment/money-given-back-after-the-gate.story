story  money given back when the box has left alarms and recalls nothing
 proves SR-15-03

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesQuoted CSQU3054383 amount 860.00
given  bank-alpha says PaymentReported PAID amount 860.00
given  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383
 when  bank-alpha says PaymentReported REFUNDED amount 860.00
 then  alarm AN-49
  and  order of CSQU3054383 is CONSUMED
