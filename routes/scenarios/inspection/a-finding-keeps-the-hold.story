story  what customs found keeps the hold and is not told to the agent; the container waits at the terminal for the lift
 proves SR-15-35

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  inspection-alpha says InspectionSlotsOpened slots S1@2026-11-24T14:00:00Z*5 slots S2@2026-11-26T14:00:00Z*5 slots S3@2026-11-29T14:00:00Z*5
given  customs-alpha says HoldPlaced INSPECTION MACHINE BLLYG0001 CSQU3054383 site terminal-alpha
given  terminal-alpha answers ACCEPTED to HoldContainer
given  forwarder-alpha says InspectionApplied CSQU3054383
given  terminal-alpha says ContainerGated OUT CSQU3054383
given  inspection-alpha says ContainerGated IN CSQU3054383
 when  customs-alpha says InspectionReported CSQU3054383 DISCREPANCY
 then  tell terminal-alpha OrderMove BACK_FROM_INSPECTION CSQU3054383
  and  hold CI0002 of CSQU3054383 is CONFIRMED
  and  forwarder-alpha does not read InspectionReported
 when  inspection-alpha says ContainerGated OUT CSQU3054383
 then  nothing follows
  and  state INSPECTION of CSQU3054383 is MOVED_OUT
 when  terminal-alpha says ContainerGated IN CSQU3054383
 then  nothing follows
  and  state INSPECTION of CSQU3054383 is MOVED_OUT
 when  customs-alpha says HoldLifted CSQU3054383 holdNo CI0002
 then  tell terminal-alpha LiftHold
  and  tell forwarder-alpha NotifyParty HOLD_LIFTED
  and  state INSPECTION of CSQU3054383 is CLOSED
