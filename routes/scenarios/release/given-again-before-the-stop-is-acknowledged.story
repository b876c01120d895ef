story  a release given again while the old order is still being stopped brings an order of its own
 proves SR-15-02 SR-15-13

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  agency-alpha says ReleaseRevoked CARGO BLLYG0001
 when  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 releaseNo RO9999 consigneeAgent forwarder-alpha
 then  tell terminal-alpha IssuePickupOrder CSQU3054383
  and  tell forwarder-alpha NotifyParty PICKUP_ORDER_ISSUED
  and  order of CSQU3054383 is ISSUED
 when  terminal-alpha answers ACCEPTED to CancelPickupOrder
 then  nothing follows
  and  order of CSQU3054383 is ISSUED
