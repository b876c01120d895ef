story  customs and terminal speak first; their words wait and then have their full effect
 proves SR-15-13

 when  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
 then  wait for RELEASE_AGENT
 when  terminal-alpha says ChargesSettled CSQU3054383
 then  wait for RELEASE_AGENT
 when  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
 then  the other half is found
 when  forwarder-alpha says BillOfLadingPresented BLLYG0001
 then  tell forwarder-alpha NotifyParty DELIVERY_ORDER_ISSUED
 when  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
 then  tell terminal-alpha ReleaseContainer
  and  tell terminal-alpha IssuePickupOrder
  and  tell forwarder-alpha NotifyParty PICKUP_ORDER_ISSUED
