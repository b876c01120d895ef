story  a release of customs older than the one that stands changes nothing, and lifts no hold
 proves SR-15-13

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says HoldPlaced INSPECTION CSQU3054383 site terminal-alpha at 07:40
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383 documentNo CI2 at 07:50
given  terminal-alpha says ChargesSettled CSQU3054383
 then  guard DELIVER of CSQU3054383 misses HOLD_LIFT
 when  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383 documentNo CI1 at 07:30
 then  alarm AN-22
  and  guard DELIVER of CSQU3054383 misses HOLD_LIFT
  and  hold CI0002 of CSQU3054383 is ORDERED
