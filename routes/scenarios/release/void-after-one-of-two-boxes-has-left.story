story  a delivery order made void after one of its boxes has left is an alarm; the box that is here stays
 proves SR-15-12 SR-15-13

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 TGHU7378319
given  customs-alpha says CustomsReleased BLLYG0001 TGHU7378319
given  terminal-alpha says ChargesSettled TGHU7378319
given  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383
 when  agency-alpha says DeliveryOrderVoided BLLYG0001 deliveryOrderNo DO7EST6PT5WGPM
 then  tell forwarder-alpha NotifyParty DELIVERY_ORDER_VOIDED
  and  alarm AN-05
  and  tell terminal-alpha CancelPickupOrder TGHU7378319
  and  tell forwarder-alpha NotifyParty PICKUP_ORDER_CANCELLED TGHU7378319
