story  an account at one terminal pays nothing at another
 proves SR-15-03

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383 terminal terminal-beta
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-credit terminal terminal-beta
given  forwarder-credit says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
 when  terminal-beta says ChargesQuoted CSQU3054383 payer forwarder-credit
 then  tell forwarder-credit NotifyParty CHARGES_QUOTED CSQU3054383
  and  CSQU3054383 misses CHARGES
