story  a quote nobody pays expires; the next one, paid, takes its place
 proves SR-15-03

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesQuoted CSQU3054383 amount 860.00 validUntil 2026-11-25T00:00:00Z
 when  48 hours pass
 then  nothing follows
  and  state CHARGE of terminal-alpha/Q1 is EXPIRED
 when  terminal-alpha says ChargesQuoted CSQU3054383 quoteNo Q2 amount 990.00
 then  tell forwarder-alpha NotifyParty CHARGES_QUOTED Q2 990.00
 when  bank-alpha says PaymentReported PAID quoteNo Q2 amount 990.00
 then  tell terminal-alpha IssuePickupOrder CSQU3054383
  and  tell forwarder-alpha NotifyParty PICKUP_ORDER_ISSUED
