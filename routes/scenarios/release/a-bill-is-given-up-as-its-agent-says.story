story  a bill is given up in the way its agent says: what was presented otherwise is refused, now or when the agent says so
 proves SR-15-12

given  forwarder-alpha says BillOfLadingPresented ORIGINAL BLLYG0001
 when  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha billKind TELEX_RELEASE
 then  tell forwarder-alpha NotifyParty REQUEST_REFUSED HUB-R545
  and  exchange of BLLYG0001 is NONE
 when  forwarder-alpha says BillOfLadingPresented ORIGINAL BLLYG0001
 then  refuse HUB-R545
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
 when  forwarder-alpha says BillOfLadingPresented TELEX_RELEASE BLLYG0001
 then  tell forwarder-alpha NotifyParty DELIVERY_ORDER_ISSUED
