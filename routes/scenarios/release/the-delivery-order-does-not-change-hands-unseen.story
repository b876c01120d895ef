story  an exchanged bill is not released to another behind its holder's back
 proves SR-15-12

given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
 when  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-beta
 then  refuse HUB-R513
  and  tell agency-alpha NotifyParty REQUEST_REFUSED
given  agency-alpha says ReleaseRevoked CARGO BLLYG0001
 when  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-beta
 then  tell forwarder-alpha NotifyParty DELIVERY_ORDER_VOIDED
  and  exchange of BLLYG0001 is NONE
 when  forwarder-beta says BillOfLadingPresented BLLYG0001
 then  tell forwarder-beta NotifyParty DELIVERY_ORDER_ISSUED
