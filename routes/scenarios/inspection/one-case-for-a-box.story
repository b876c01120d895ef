story  a second instruction joins the open case: one time, one move, and the case waits for both lifts
 proves SR-15-35

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  inspection-alpha says InspectionSlotsOpened slots S1@2026-11-24T14:00:00Z*5 slots S2@2026-11-26T14:00:00Z*5 slots S3@2026-11-29T14:00:00Z*5
given  customs-alpha says HoldPlaced INSPECTION MACHINE BLLYG0001 CSQU3054383 site terminal-alpha
given  terminal-alpha answers ACCEPTED to HoldContainer
given  forwarder-alpha says InspectionApplied CSQU3054383
 when  customs-alpha says HoldPlaced INSPECTION CSQU3054383 holdNo CI0009 site terminal-alpha
 then  tell terminal-alpha HoldContainer CI0009
 when  terminal-alpha answers ACCEPTED to HoldContainer CI0009
 then  tell forwarder-alpha NotifyParty INSPECTION_ORDERED CI0009
  and  state INSPECTION of CSQU3054383 is MOVE_ORDERED
 when  forwarder-alpha says InspectionApplied CSQU3054383 holdNo CI0009 applicationNo AP2
 then  refuse HUB-R614
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED HUB-R614
given  terminal-alpha says ContainerGated OUT CSQU3054383
given  inspection-alpha says ContainerGated IN CSQU3054383
given  customs-alpha says InspectionReported CSQU3054383 PASSED
 when  customs-alpha says HoldLifted CSQU3054383 holdNo CI0002
 then  tell terminal-alpha LiftHold CI0002
  and  tell forwarder-alpha NotifyParty HOLD_LIFTED CI0002
  and  state INSPECTION of CSQU3054383 is INSPECTED
 when  customs-alpha says HoldLifted CSQU3054383 holdNo CI0009
 then  tell terminal-alpha LiftHold CI0009
  and  tell forwarder-alpha NotifyParty HOLD_LIFTED CI0009
  and  tell terminal-alpha OrderMove BACK_FROM_INSPECTION
  and  state INSPECTION of CSQU3054383 is RELEASED
