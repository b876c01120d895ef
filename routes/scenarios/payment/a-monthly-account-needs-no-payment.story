story  who has a monthly account at the terminal is quoted and waits for no payment
 proves SR-15-03 SR-15-42

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-credit
given  forwarder-credit says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
 when  terminal-alpha says ChargesQuoted CSQU3054383 payer forwarder-credit
 then  tell forwarder-credit NotifyParty CHARGES_QUOTED CSQU3054383
  and  tell terminal-alpha IssuePickupOrder CSQU3054383
  and  tell forwarder-credit NotifyParty PICKUP_ORDER_ISSUED
  and  state CHARGE of terminal-alpha/Q1 is ON_ACCOUNT
