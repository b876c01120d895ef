story  a release of the goods may end with a validity of its own
 proves SR-15-13

given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha validUntil 2026-11-26T16:00:00Z
 when  3 days pass
 then  tell forwarder-alpha NotifyParty RELEASE_EXPIRED BLLYG0001 RO4711
  and  tell agency-alpha NotifyParty RELEASE_EXPIRED BLLYG0001 RO4711
  and  cargo release of BLLYG0001 is EXPIRED
 when  forwarder-alpha says BillOfLadingPresented BLLYG0001
 then  nothing follows
 when  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha validUntil 2026-12-31T16:00:00Z
 then  tell forwarder-alpha NotifyParty DELIVERY_ORDER_ISSUED BLLYG0001
