story  only the party the cargo release names may exchange the bill, and a stranger blocks nobody
 proves SR-15-12

given  forwarder-beta says BillOfLadingPresented BLLYG0001
 when  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
 then  tell forwarder-beta NotifyParty REQUEST_REFUSED
 when  forwarder-beta says BillOfLadingPresented BLLYG0001
 then  refuse HUB-R505
  and  tell forwarder-beta NotifyParty REQUEST_REFUSED
 when  forwarder-alpha says BillOfLadingPresented BLLYG0001
 then  tell forwarder-alpha NotifyParty DELIVERY_ORDER_ISSUED
  and  forwarder-beta does not read ReleaseOrdered
