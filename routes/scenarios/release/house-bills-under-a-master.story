story  house bills under a master: the box needs all of them, and the forwarder releases its own to its consignee's agent
 proves SR-15-12 SR-15-13 SR-15-02

given  agency-alpha says ReleaseOrdered CONTAINER BLMASTER1 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLMASTER1 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLMASTER1
given  customs-alpha says CustomsReleased BLMASTER1 CSQU3054383
 when  terminal-alpha says ChargesSettled CSQU3054383
 then  tell terminal-alpha IssuePickupOrder CSQU3054383
  and  tell forwarder-alpha NotifyParty PICKUP_ORDER_ISSUED
 when  forwarder-alpha says HouseBillsDeclared houseBlNos BLHOUSE1 FCL CSQU3054383
 then  tell terminal-alpha CancelPickupOrder CSQU3054383
  and  tell forwarder-alpha NotifyParty PICKUP_ORDER_CANCELLED
  and  CSQU3054383 misses BILL_EXCHANGE CARGO_RELEASE CUSTOMS_RELEASE
  and  agency-alpha does not read HouseBillsDeclared
 when  forwarder-alpha says ReleaseOrdered CARGO BLHOUSE1 consigneeAgent forwarder-beta releaseNo HR1
 then  nothing follows
  and  agency-alpha reads ReleaseOrdered
 when  forwarder-beta says BillOfLadingPresented BLHOUSE1
 then  tell forwarder-beta NotifyParty DELIVERY_ORDER_ISSUED BLHOUSE1
  and  CSQU3054383 misses CUSTOMS_RELEASE
 when  customs-alpha says CustomsReleased BLHOUSE1 CSQU3054383
 then  tell terminal-alpha IssuePickupOrder CSQU3054383 BLHOUSE1 BLMASTER1 RO4711 forwarder-beta
  and  tell forwarder-beta NotifyParty PICKUP_ORDER_ISSUED CSQU3054383
 when  forwarder-alpha says ReleaseRevoked CARGO BLHOUSE1 releaseNo HR1
 then  tell terminal-alpha CancelPickupOrder CSQU3054383
  and  tell forwarder-beta NotifyParty PICKUP_ORDER_CANCELLED CSQU3054383
