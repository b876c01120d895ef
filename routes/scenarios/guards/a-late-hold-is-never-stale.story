story  a hold that reaches us after a later release closes the gate, and customs is asked
 proves SR-15-13

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  terminal-alpha says ChargesSettled CSQU3054383
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
 when  customs-alpha says HoldPlaced CUSTOMS CSQU3054383 site terminal-alpha at 07:30
 then  tell terminal-alpha HoldContainer CUSTOMS CI0002
  and  tell terminal-alpha CancelPickupOrder CSQU3054383
  and  tell customs-alpha AlertAuthority HOLD CSQU3054383 CI0002 later
  and  order of CSQU3054383 is SUSPENDED
 when  the same comes again
 then  nothing follows
 when  customs-alpha says HoldLifted CSQU3054383 holdNo CI0002
 then  tell terminal-alpha LiftHold CI0002
  and  tell terminal-alpha IssuePickupOrder CSQU3054383
