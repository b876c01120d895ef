story  a quote that is paid brings the pick-up order; paid twice is paid once
 proves SR-15-02 SR-15-03 SR-15-42

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
 when  terminal-alpha says ChargesQuoted CSQU3054383 amount 860.00 validUntil 2026-11-30T00:00:00Z
 then  tell forwarder-alpha NotifyParty CHARGES_QUOTED CSQU3054383 Q1 860.00 CNY
  and  CSQU3054383 misses CHARGES
  and  state CHARGE of terminal-alpha/Q1 is QUOTED
 when  bank-alpha says PaymentReported PAID amount 860
 then  tell terminal-alpha IssuePickupOrder CSQU3054383
  and  tell forwarder-alpha NotifyParty PICKUP_ORDER_ISSUED
  and  state CHARGE of terminal-alpha/Q1 is PAID
 when  the same comes again
 then  nothing follows
 when  bank-alpha says PaymentReported PAID amount 860.00
 then  nothing follows
 when  terminal-alpha says ChargesSettled CSQU3054383
 then  nothing follows
  and  state CHARGE of terminal-alpha/Q1 is RECONCILED
