story  an unpaid quote never yields a pick-up order, and ends with its validity
 proves SR-15-03

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesQuoted CSQU3054383 amount 860.00 validUntil 2026-11-25T00:00:00Z
 then  order of CSQU3054383 is NONE
 when  bank-alpha says PaymentReported FAILED amount 860.00
 then  nothing follows
  and  state CHARGE of terminal-alpha/Q1 is FAILED
  and  order of CSQU3054383 is NONE
 when  48 hours pass
 then  nothing follows
  and  state CHARGE of terminal-alpha/Q1 is FAILED
 when  bank-alpha says PaymentReported paymentNo PAY2 PAID amount 860.00
 then  alarm AN-49
  and  state CHARGE of terminal-alpha/Q1 is PENDING
  and  order of CSQU3054383 is NONE
