story  a delivery order is made void with who and why; the pick-up order that stood on it is recalled, and the bill must be presented again
 proves SR-15-12 SR-15-02

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
 when  agency-alpha says DeliveryOrderVoided BLLYG0001 deliveryOrderNo DO0000
 then  refuse HUB-R543
  and  tell agency-alpha NotifyParty REQUEST_REFUSED
 when  agency-beta says DeliveryOrderVoided BLLYG0001 deliveryOrderNo DO7EST6PT5WGPM
 then  refuse HUB-R503
  and  tell agency-beta NotifyParty REQUEST_REFUSED
 when  agency-alpha says DeliveryOrderVoided BLLYG0001 deliveryOrderNo DO7EST6PT5WGPM reason wrong-consignee
 then  tell forwarder-alpha NotifyParty DELIVERY_ORDER_VOIDED BLLYG0001 DO7EST6PT5WGPM wrong-consignee
  and  tell terminal-alpha CancelPickupOrder CSQU3054383
  and  tell forwarder-alpha NotifyParty PICKUP_ORDER_CANCELLED CSQU3054383
  and  state DELIVERY_ORDER of BLLYG0001 is VOID
  and  exchange of BLLYG0001 is NONE
  and  CSQU3054383 misses BILL_EXCHANGE
 when  agency-alpha says DeliveryOrderVoided BLLYG0001 deliveryOrderNo DO7EST6PT5WGPM reason wrong-consignee
 then  nothing follows
 when  forwarder-alpha says BillOfLadingPresented BLLYG0001
 then  tell forwarder-alpha NotifyParty DELIVERY_ORDER_ISSUED BLLYG0001
  and  tell terminal-alpha IssuePickupOrder CSQU3054383
  and  tell forwarder-alpha NotifyParty PICKUP_ORDER_ISSUED CSQU3054383
  and  state DELIVERY_ORDER of BLLYG0001 is ISSUED
