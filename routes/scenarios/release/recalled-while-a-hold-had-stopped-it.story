story  what a hold has stopped already is cancelled at once when its release is taken back
 proves SR-15-13 SR-15-30

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  customs-alpha says HoldPlaced CUSTOMS CSQU3054383 site terminal-alpha
given  terminal-alpha answers ACCEPTED to HoldContainer
given  terminal-alpha answers ACCEPTED to CancelPickupOrder
 then  order of CSQU3054383 is SUSPENDED
 when  agency-alpha says ReleaseRevoked CARGO BLLYG0001
 then  tell forwarder-alpha NotifyParty PICKUP_ORDER_CANCELLED
  and  order of CSQU3054383 is CANCELLED
