story  five wrong tries at a bill are mistakes, the sixth is an alarm
 proves AN-48 SR-15-12

given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
 when  forwarder-beta says BillOfLadingPresented BLLYG0001
 then  refuse HUB-R505
  and  tell forwarder-beta NotifyParty REQUEST_REFUSED
 when  forwarder-beta says BillOfLadingPresented BLLYG0001
 then  refuse HUB-R505
  and  tell forwarder-beta NotifyParty REQUEST_REFUSED
 when  forwarder-beta says BillOfLadingPresented BLLYG0001
 then  refuse HUB-R505
  and  tell forwarder-beta NotifyParty REQUEST_REFUSED
 when  forwarder-beta says BillOfLadingPresented BLLYG0001
 then  refuse HUB-R505
  and  tell forwarder-beta NotifyParty REQUEST_REFUSED
 when  forwarder-beta says BillOfLadingPresented BLLYG0001
 then  refuse HUB-R505
  and  tell forwarder-beta NotifyParty REQUEST_REFUSED
 when  forwarder-beta says BillOfLadingPresented BLLYG0001
 then  refuse HUB-R505
  and  alarm AN-48
  and  tell forwarder-beta NotifyParty REQUEST_REFUSED
 when  forwarder-alpha says BillOfLadingPresented BLLYG0001
 then  tell forwarder-alpha NotifyParty DELIVERY_ORDER_ISSUED
