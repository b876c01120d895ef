story  by machine first and then by hand: another look needs a new time, and the container is there already
 proves SR-15-31

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  inspection-alpha says InspectionSlotsOpened slots S1@2026-11-24T14:00:00Z*5 slots S2@2026-11-26T14:00:00Z*5 slots S3@2026-11-29T14:00:00Z*5
given  customs-alpha says HoldPlaced INSPECTION MACHINE BLLYG0001 CSQU3054383 site terminal-alpha
given  terminal-alpha answers ACCEPTED to HoldContainer
given  inspection-alpha says InspectionSlotsOpened slots S7@2026-11-24T15:00:00Z*5/MANUAL slots S1@2026-11-24T14:00:00Z*5/MACHINE
given  forwarder-alpha says InspectionApplied CSQU3054383
given  terminal-alpha says ContainerGated OUT CSQU3054383
given  inspection-alpha says ContainerGated IN CSQU3054383
 when  customs-alpha says InspectionReported CSQU3054383 ESCALATED
 then  tell forwarder-alpha NotifyParty INSPECTION_REPORTED ESCALATED
  and  state INSPECTION of CSQU3054383 is IN_PLACE
  and  hold CI0002 of CSQU3054383 is CONFIRMED
 when  forwarder-alpha says InspectionApplied CSQU3054383 applicationNo AP2
 then  tell inspection-alpha ScheduleInspection AP2 S7 MANUAL
  and  tell forwarder-alpha NotifyParty INSPECTION_SCHEDULED AP2
 when  customs-alpha says InspectionReported CSQU3054383 PASSED
 then  tell forwarder-alpha NotifyParty INSPECTION_REPORTED PASSED
  and  state INSPECTION of CSQU3054383 is INSPECTED
