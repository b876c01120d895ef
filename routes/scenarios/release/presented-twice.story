story  the same party presents a bill twice before it is released: the second is refused, the first stands
 proves SR-15-12

given  forwarder-alpha says BillOfLadingPresented BLLYG0001
 when  forwarder-alpha says BillOfLadingPresented BLLYG0001
 then  refuse HUB-R509
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
 when  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
 then  tell forwarder-alpha NotifyParty DELIVERY_ORDER_ISSUED
