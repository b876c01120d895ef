story  customs cancels before the inspection began: time and move are taken back, the hold stays until it is lifted
 proves SR-15-32

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  inspection-alpha says InspectionSlotsOpened slots S1@2026-11-24T14:00:00Z*5 slots S2@2026-11-26T14:00:00Z*5 slots S3@2026-11-29T14:00:00Z*5
given  customs-alpha says HoldPlaced INSPECTION MACHINE BLLYG0001 CSQU3054383 site terminal-alpha
given  terminal-alpha answers ACCEPTED to HoldContainer
given  forwarder-alpha says InspectionApplied CSQU3054383
 when  customs-alpha says InspectionCancelled CSQU3054383
 then  tell inspection-alpha UnscheduleInspection AP1 S1
  and  tell forwarder-alpha NotifyParty INSPECTION_UNSCHEDULED
  and  tell terminal-alpha CancelMove TO_INSPECTION
  and  tell forwarder-alpha NotifyParty INSPECTION_CANCELLED CI0002
  and  state INSPECTION of CSQU3054383 is CANCELLED
  and  hold CI0002 of CSQU3054383 is CONFIRMED
 when  80 hours pass
 then  nothing follows
