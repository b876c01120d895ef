story  a firm lifts its own hold and no other, though it uses the other's number
 proves SR-15-13

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
 when  line-alpha says HoldPlaced LINE CSQU3054383 holdNo H1
 then  tell terminal-alpha HoldContainer LINE line-alpha/H1
given  customs-alpha says HoldPlaced INSPECTION CSQU3054383 holdNo H1 site terminal-alpha
given  terminal-alpha says ChargesSettled CSQU3054383
 then  guard DELIVER of CSQU3054383 misses HOLD_LIFT
  and  forwarder-alpha CSQU3054383 misses HOLD_LIFT
  and  forwarder-alpha reads HoldPlaced
 when  line-beta says HoldLifted CSQU3054383 holdNo H1
 then  nothing follows
 when  terminal-alpha says HoldLifted CSQU3054383 holdNo H1
 then  nothing follows
 when  line-alpha says HoldLifted CSQU3054383 holdNo H1
 then  tell terminal-alpha LiftHold line-alpha/H1
  and  hold H1 of CSQU3054383 is ORDERED
  and  guard DELIVER of CSQU3054383 misses HOLD_LIFT
 when  customs-alpha says HoldLifted CSQU3054383 holdNo H1
 then  tell terminal-alpha LiftHold H1
  and  tell terminal-alpha IssuePickupOrder CSQU3054383
  and  tell forwarder-alpha NotifyParty PICKUP_ORDER_ISSUED
