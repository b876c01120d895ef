story  a container that is not moved to its inspection in a day is a warning, in three days an alarm; the move ends it
 proves AN-23

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  inspection-alpha says InspectionSlotsOpened slots S1@2026-11-24T14:00:00Z*5 slots S2@2026-11-26T14:00:00Z*5 slots S3@2026-11-29T14:00:00Z*5
given  customs-alpha says HoldPlaced INSPECTION MACHINE BLLYG0001 CSQU3054383 site terminal-alpha
given  terminal-alpha answers ACCEPTED to HoldContainer
 when  24 hours pass
 then  alarm AN-23
 when  47 hours pass
 then  nothing follows
 when  2 hours pass
 then  alarm AN-23
 when  forwarder-alpha says InspectionApplied CSQU3054383
 then  tell inspection-alpha ScheduleInspection S3
  and  tell forwarder-alpha NotifyParty INSPECTION_SCHEDULED
  and  tell terminal-alpha OrderMove TO_INSPECTION
 when  terminal-alpha says ContainerGated OUT CSQU3054383
 then  resolve AN-23
