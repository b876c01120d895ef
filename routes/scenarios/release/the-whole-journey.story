story  a container travels from the bill of lading to the gate without a human step
 proves SR-15-02 SR-15-12 SR-15-13

 when  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha validUntil 2026-12-31T16:00:00Z
 then  tell terminal-alpha ReleaseContainer BLLYG0001 CSQU3054383 forwarder-alpha 2026-12-31T16:00:00Z
 when  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
 then  nothing follows
  and  CSQU3054383 misses BILL_EXCHANGE CUSTOMS_RELEASE CHARGES
 when  forwarder-alpha says BillOfLadingPresented BLLYG0001
 then  tell forwarder-alpha NotifyParty DELIVERY_ORDER_ISSUED BLLYG0001
  and  exchange of BLLYG0001 is EXCHANGED
 when  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
 then  nothing follows
  and  forwarder-alpha CSQU3054383 misses CHARGES
 when  terminal-alpha says ChargesSettled CSQU3054383
 then  tell terminal-alpha IssuePickupOrder CSQU3054383 BLLYG0001 RO4711 forwarder-alpha 2026-12-31T16:00:00Z
  and  tell forwarder-alpha NotifyParty PICKUP_ORDER_ISSUED CSQU3054383
  and  order of CSQU3054383 is ISSUED
  and  CSQU3054383 misses nothing
 when  terminal-alpha answers ACCEPTED to IssuePickupOrder
 then  nothing follows
 when  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383 plateNo SUG12345
 then  tell forwarder-alpha NotifyParty GATED_OUT CSQU3054383
  and  order of CSQU3054383 is CONSUMED
