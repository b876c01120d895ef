story  a hold after the pick-up order recalls it in silence; the lift brings the same order back
 proves SR-15-30

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
 when  customs-alpha says HoldPlaced CUSTOMS CSQU3054383 site terminal-alpha
 then  tell terminal-alpha HoldContainer CUSTOMS CSQU3054383
  and  tell terminal-alpha CancelPickupOrder CSQU3054383
  and  order of CSQU3054383 is SUSPENDED
  and  forwarder-alpha CSQU3054383 misses nothing
  and  customs-alpha CSQU3054383 misses HOLD_LIFT
  and  forwarder-alpha does not read CancelPickupOrder
 when  terminal-alpha answers ACCEPTED to HoldContainer
 then  nothing follows
 when  customs-alpha says HoldLifted CSQU3054383 holdNo CI0002
 then  tell terminal-alpha LiftHold
  and  tell terminal-alpha IssuePickupOrder CSQU3054383
  and  order of CSQU3054383 is ISSUED
