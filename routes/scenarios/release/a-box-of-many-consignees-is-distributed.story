story  an LCL box is not delivered whole: it leaves to a freight station, and each house bill is released there
 proves SR-15-13

given  agency-alpha says ReleaseOrdered CONTAINER BLMASTER1 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLMASTER1 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLMASTER1
given  customs-alpha says CustomsReleased BLMASTER1 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
 when  forwarder-alpha says HouseBillsDeclared houseBlNos BLHOUSE1 houseBlNos BLHOUSE2 LCL CSQU3054383
 then  tell terminal-alpha CancelPickupOrder CSQU3054383
  and  tell forwarder-alpha NotifyParty PICKUP_ORDER_CANCELLED
  and  CSQU3054383 misses DISTRIBUTION
 when  forwarder-alpha says ReleaseOrdered CARGO BLHOUSE1 consigneeAgent forwarder-beta releaseNo HR1
 then  nothing follows
 when  forwarder-beta says BillOfLadingPresented BLHOUSE1
 then  tell forwarder-beta NotifyParty DELIVERY_ORDER_ISSUED BLHOUSE1
  and  exchange of BLHOUSE1 is EXCHANGED
  and  exchange of BLHOUSE2 is NONE
  and  CSQU3054383 misses DISTRIBUTION
