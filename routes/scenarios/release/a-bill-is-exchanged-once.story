story  the same bill cannot be exchanged twice
 proves AN-48 SR-15-12

given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
 when  forwarder-alpha says BillOfLadingPresented BLLYG0001
 then  tell forwarder-alpha NotifyParty DELIVERY_ORDER_ISSUED
 when  forwarder-alpha says BillOfLadingPresented BLLYG0001
 then  refuse HUB-R504
  and  alarm AN-48
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
  and  exchange of BLLYG0001 is EXCHANGED
