story  a transfer to another authority ends the case; the hold stays and what was found stays with customs
 proves SR-15-35

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  inspection-alpha says InspectionSlotsOpened slots S1@2026-11-24T14:00:00Z*5 slots S2@2026-11-26T14:00:00Z*5 slots S3@2026-11-29T14:00:00Z*5
given  customs-alpha says HoldPlaced INSPECTION MACHINE BLLYG0001 CSQU3054383 site terminal-alpha
given  terminal-alpha answers ACCEPTED to HoldContainer
given  forwarder-alpha says InspectionApplied CSQU3054383
given  terminal-alpha says ContainerGated OUT CSQU3054383
given  inspection-alpha says ContainerGated IN CSQU3054383
 when  customs-alpha says InspectionReported CSQU3054383 DETAINED
 then  tell terminal-alpha OrderMove BACK_FROM_INSPECTION CSQU3054383
  and  state INSPECTION of CSQU3054383 is INSPECTED
 when  customs-alpha says InspectionReported CSQU3054383 TRANSFERRED
 then  tell terminal-alpha CancelMove BACK_FROM_INSPECTION CSQU3054383
  and  state INSPECTION of CSQU3054383 is CLOSED
  and  hold CI0002 of CSQU3054383 is CONFIRMED
  and  forwarder-alpha does not read InspectionReported
  and  CSQU3054383 awaits nothing
 when  48 hours pass
 then  nothing follows
 when  forwarder-alpha says InspectionApplied CSQU3054383 applicationNo AP2
 then  refuse HUB-R617
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED HUB-R617
 when  customs-alpha says HoldLifted CSQU3054383 holdNo CI0002
 then  tell terminal-alpha LiftHold
  and  tell forwarder-alpha NotifyParty HOLD_LIFTED
  and  state INSPECTION of CSQU3054383 is CLOSED
