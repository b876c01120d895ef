story  a presented bill is rejected with its reason, presented again and exchanged
 proves SR-15-12

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
 when  agency-alpha says ExchangeRejected BLLYG0001
 then  refuse HUB-R541
  and  tell agency-alpha NotifyParty REQUEST_REFUSED
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
 when  agency-beta says ExchangeRejected BLLYG0001
 then  refuse HUB-R503
  and  tell agency-beta NotifyParty REQUEST_REFUSED
 when  agency-alpha says ExchangeRejected BLLYG0001 reason freight-unpaid
 then  tell forwarder-alpha NotifyParty EXCHANGE_REJECTED BLLYG0001 freight-unpaid
  and  exchange of BLLYG0001 is REJECTED
  and  forwarder-alpha reads ExchangeRejected
  and  forwarder-beta does not read ExchangeRejected
  and  terminal-alpha does not read ExchangeRejected
 when  agency-alpha says ExchangeRejected BLLYG0001
 then  nothing follows
 when  agency-alpha says ReleaseOrdered CARGO BLLYG0001 consigneeAgent forwarder-alpha
 then  nothing follows
 when  forwarder-alpha says BillOfLadingPresented BLLYG0001
 then  tell forwarder-alpha NotifyParty DELIVERY_ORDER_ISSUED
  and  exchange of BLLYG0001 is EXCHANGED
 when  agency-alpha says ExchangeRejected BLLYG0001
 then  refuse HUB-R542
  and  tell agency-alpha NotifyParty REQUEST_REFUSED
