story  of an export container whoever booked it hears of the inspection, and its broker may apply
 proves SR-15-30, SR-15-31

given  inspection-alpha says InspectionSlotsOpened slots S1@2026-11-24T14:00:00Z*5
given  forwarder-alpha says BookingRequested broker broker-alpha
given  line-alpha says BookingAnswered CONFIRMED BKG0001
given  loadplan-alpha says LoadPlanDeclared CSQU3054383 BKG0001
given  terminal-alpha says ContainerGated IN EXPORT CSQU3054383 BKG0001
given  customs-alpha says HoldPlaced INSPECTION CSQU3054383
 when  terminal-alpha answers ACCEPTED to HoldContainer
 then  tell forwarder-alpha NotifyParty INSPECTION_ORDERED CSQU3054383
 when  broker-alpha says InspectionApplied CSQU3054383 DELEGATED
 then  tell inspection-alpha ScheduleInspection broker-alpha S1
  and  tell broker-alpha NotifyParty INSPECTION_SCHEDULED
  and  tell terminal-alpha OrderMove TO_INSPECTION
