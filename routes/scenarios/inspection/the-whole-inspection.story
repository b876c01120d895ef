story  an inspection from the instruction to the return: stop, notice, application, time, move, gate, result, lift, back
 proves SR-15-30, SR-15-31, SR-15-32, SR-15-35

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  inspection-alpha says InspectionSlotsOpened slots S1@2026-11-24T14:00:00Z*1
 when  customs-alpha says HoldPlaced INSPECTION BLLYG0001 CSQU3054383 site terminal-alpha
 then  tell terminal-alpha HoldContainer INSPECTION CI0002
  and  state INSPECTION of CSQU3054383 is ISSUED
 when  terminal-alpha answers ACCEPTED to HoldContainer
 then  tell forwarder-alpha NotifyParty INSPECTION_ORDERED CI0002
  and  state INSPECTION of CSQU3054383 is NOTIFIED
  and  forwarder-alpha CSQU3054383 awaits INSPECTION_APPLICATION
 when  forwarder-alpha says InspectionApplied CSQU3054383 PRESENT
 then  tell inspection-alpha ScheduleInspection AP1 CI0002 CSQU3054383 S1 forwarder-alpha PRESENT
  and  tell forwarder-alpha NotifyParty INSPECTION_SCHEDULED AP1 S1
  and  tell terminal-alpha OrderMove TO_INSPECTION CSQU3054383 inspection-alpha CI0002
  and  state INSPECTION of CSQU3054383 is MOVE_ORDERED
  and  guard MOVE_TO_INSPECTION of CSQU3054383 misses nothing
 when  the same comes again
 then  nothing follows
 when  terminal-alpha says ContainerGated OUT CSQU3054383
 then  nothing follows
  and  state INSPECTION of CSQU3054383 is ON_THE_WAY
 when  inspection-alpha says ContainerGated IN CSQU3054383
 then  nothing follows
  and  state INSPECTION of CSQU3054383 is IN_PLACE
  and  forwarder-alpha CSQU3054383 awaits INSPECTION_RESULT
 when  customs-alpha says InspectionReported CSQU3054383 STARTED
 then  nothing follows
  and  state INSPECTION of CSQU3054383 is INSPECTING
 when  customs-alpha says InspectionReported CSQU3054383 PASSED
 then  tell forwarder-alpha NotifyParty INSPECTION_REPORTED CI0002 PASSED
  and  hold CI0002 of CSQU3054383 is CONFIRMED
  and  state INSPECTION of CSQU3054383 is INSPECTED
 when  customs-alpha says HoldLifted CSQU3054383 holdNo CI0002 documentNo CI0003
 then  tell terminal-alpha LiftHold CI0002 CI0003
  and  tell forwarder-alpha NotifyParty HOLD_LIFTED CI0002
  and  tell terminal-alpha OrderMove BACK_FROM_INSPECTION CSQU3054383 terminal-alpha
  and  state INSPECTION of CSQU3054383 is RELEASED
 when  inspection-alpha says ContainerGated OUT CSQU3054383
 then  nothing follows
  and  state INSPECTION of CSQU3054383 is CLOSED
 when  terminal-alpha says ContainerGated IN CSQU3054383
 then  nothing follows
  and  state INSPECTION of CSQU3054383 is CLOSED
