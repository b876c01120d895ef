story  a terminal that refuses the recall, or says nothing to it, alarms; the order stays recalled
 proves SR-15-13

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  agency-alpha says ReleaseRevoked CONTAINER BLLYG0001
 when  no answer comes to CancelPickupOrder
 then  alarm HUB
  and  order of CSQU3054383 is RECALLED
 when  terminal-alpha answers REFUSED to CancelPickupOrder
 then  alarm HUB
  and  order of CSQU3054383 is RECALLED
 when  terminal-alpha answers ACCEPTED to CancelPickupOrder
 then  nothing follows
  and  order of CSQU3054383 is CANCELLED
