story  the cargo release is taken back before the gate: the order is recalled, the exchange stands
 proves SR-15-13

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
 when  agency-alpha says ReleaseRevoked CARGO BLLYG0001
 then  tell terminal-alpha CancelPickupOrder CSQU3054383
  and  tell forwarder-alpha NotifyParty PICKUP_ORDER_CANCELLED
  and  CSQU3054383 misses CARGO_RELEASE
 when  agency-alpha says ReleaseRevoked CARGO BLLYG0001 releaseNo RO0000
 then  refuse HUB-R507
  and  tell agency-alpha NotifyParty REQUEST_REFUSED
