story  a lift without a result closes no case; the result that comes later does
 proves SR-15-35

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  inspection-alpha says InspectionSlotsOpened slots S1@2026-11-24T14:00:00Z*5 slots S2@2026-11-26T14:00:00Z*5 slots S3@2026-11-29T14:00:00Z*5
given  customs-alpha says HoldPlaced INSPECTION MACHINE BLLYG0001 CSQU3054383 site terminal-alpha
given  terminal-alpha answers ACCEPTED to HoldContainer
 when  customs-alpha says HoldLifted CSQU3054383 holdNo CI0002
 then  tell terminal-alpha LiftHold
  and  tell forwarder-alpha NotifyParty HOLD_LIFTED
  and  state INSPECTION of CSQU3054383 is LIFTED
 when  forwarder-alpha says InspectionApplied CSQU3054383
 then  refuse HUB-R611
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED HUB-R611
 when  customs-alpha says InspectionReported CSQU3054383 PASSED
 then  tell forwarder-alpha NotifyParty INSPECTION_REPORTED PASSED
  and  state INSPECTION of CSQU3054383 is CLOSED
