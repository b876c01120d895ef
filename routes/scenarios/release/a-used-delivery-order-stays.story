story  a delivery order is used up when the last container has left, and is not made void any more
 proves SR-15-12

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
 when  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383
 then  tell forwarder-alpha NotifyParty GATED_OUT CSQU3054383
  and  state DELIVERY_ORDER of BLLYG0001 is DELIVERED
 when  agency-alpha says DeliveryOrderVoided BLLYG0001 deliveryOrderNo DO7EST6PT5WGPM
 then  refuse HUB-R544
  and  tell agency-alpha NotifyParty REQUEST_REFUSED
