story  a release taken back recalls the pick-up order; a new one gives a new order
 proves SR-15-13

given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
 when  agency-alpha says ReleaseRevoked CONTAINER BLLYG0001
 then  tell terminal-alpha CancelRelease
  and  tell terminal-alpha CancelPickupOrder
  and  tell forwarder-alpha NotifyParty PICKUP_ORDER_CANCELLED
  and  order of CSQU3054383 is RECALLED
 when  terminal-alpha answers ACCEPTED to CancelPickupOrder
 then  nothing follows
  and  order of CSQU3054383 is CANCELLED
 when  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383 releaseNo RO9999
 then  tell terminal-alpha ReleaseContainer RO9999
  and  tell terminal-alpha IssuePickupOrder RO9999
  and  tell forwarder-alpha NotifyParty PICKUP_ORDER_ISSUED
