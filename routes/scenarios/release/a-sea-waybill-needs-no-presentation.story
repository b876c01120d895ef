story  a sea waybill is no document of title: the cargo release alone gives its party the delivery order, and presenting it does no harm
 proves SR-15-12
 denies AN-48

 when  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha billKind SEA_WAYBILL
 then  tell forwarder-alpha NotifyParty DELIVERY_ORDER_ISSUED BLLYG0001
  and  exchange of BLLYG0001 is EXCHANGED
 when  forwarder-alpha says BillOfLadingPresented SEA_WAYBILL BLLYG0001
 then  refuse HUB-R504
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
 when  forwarder-beta says BillOfLadingPresented SEA_WAYBILL BLLYG0001
 then  refuse HUB-R505
  and  tell forwarder-beta NotifyParty REQUEST_REFUSED
given  agency-alpha says ReleaseRevoked CARGO BLLYG0001
 when  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-beta releaseNo RO4712
 then  tell forwarder-alpha NotifyParty DELIVERY_ORDER_VOIDED
  and  tell forwarder-beta NotifyParty DELIVERY_ORDER_ISSUED
