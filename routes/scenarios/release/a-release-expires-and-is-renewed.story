story  a release ends with its validity, its pick-up order is recalled, and it is renewed under its number
 proves SR-15-13 SR-15-02

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383 validUntil 2026-11-26T16:00:00Z
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
 when  3 days pass
 then  tell forwarder-alpha NotifyParty RELEASE_EXPIRED BLLYG0001 RO4711
  and  tell agency-alpha NotifyParty RELEASE_EXPIRED BLLYG0001 RO4711
  and  tell terminal-alpha CancelRelease RO4711
  and  tell terminal-alpha CancelPickupOrder CSQU3054383
  and  tell forwarder-alpha NotifyParty PICKUP_ORDER_CANCELLED CSQU3054383
  and  CSQU3054383 misses CONTAINER_RELEASE
 when  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383 validUntil 2026-11-26T16:00:00Z
 then  refuse HUB-R524
  and  tell agency-alpha NotifyParty REQUEST_REFUSED
 when  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383 validUntil 2026-12-31T16:00:00Z
 then  tell terminal-alpha ReleaseContainer RO4711 2026-12-31T16:00:00Z
  and  tell terminal-alpha IssuePickupOrder CSQU3054383 2026-12-31T16:00:00Z
  and  tell forwarder-alpha NotifyParty PICKUP_ORDER_ISSUED CSQU3054383
