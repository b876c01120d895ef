story  all is released and paid, customs holds: nothing leaves until customs itself lifts
 proves SR-15-30 SR-15-13

given  customs-alpha says HoldPlaced CSQU3054383 site terminal-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  terminal-alpha says ChargesSettled CSQU3054383
 when  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
 then  nothing follows
  and  CSQU3054383 misses HOLD_LIFT
 when  customs-alpha says HoldLifted CSQU3054383 holdNo CI0002
 then  tell terminal-alpha LiftHold
  and  tell terminal-alpha IssuePickupOrder
  and  tell forwarder-alpha NotifyParty PICKUP_ORDER_ISSUED
