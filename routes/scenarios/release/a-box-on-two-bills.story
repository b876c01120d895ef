story  a box on two bills needs both of them
 proves SR-15-13

given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  forwarder-alpha says BillOfLadingPresented BLLYG0002
given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0002 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0002 CSQU3054383 consigneeAgent forwarder-alpha
given  terminal-alpha says ChargesSettled CSQU3054383
 when  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
 then  nothing follows
 when  customs-alpha says CustomsReleased BLLYG0002 CSQU3054383
 then  tell terminal-alpha IssuePickupOrder BLLYG0001 BLLYG0002
  and  tell forwarder-alpha NotifyParty PICKUP_ORDER_ISSUED
