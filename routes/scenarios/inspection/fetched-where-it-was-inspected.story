story  when all is there the container is fetched from the inspection area, and not moved back
 proves SR-15-32, SR-15-35

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  inspection-alpha says InspectionSlotsOpened slots S1@2026-11-24T14:00:00Z*1
given  customs-alpha says HoldPlaced INSPECTION CSQU3054383 site terminal-alpha
given  terminal-alpha answers ACCEPTED to HoldContainer
given  forwarder-alpha says InspectionApplied CSQU3054383
given  terminal-alpha says ContainerGated OUT CSQU3054383
given  inspection-alpha says ContainerGated IN CSQU3054383
given  customs-alpha says InspectionReported CSQU3054383 PASSED
 when  customs-alpha says HoldLifted CSQU3054383 holdNo CI0002
 then  tell terminal-alpha LiftHold CI0002
  and  tell forwarder-alpha NotifyParty HOLD_LIFTED
  and  tell terminal-alpha IssuePickupOrder CSQU3054383
  and  state INSPECTION of CSQU3054383 is RELEASED
 when  inspection-alpha says ContainerGated OUT CSQU3054383 orderNo PU0001
 then  tell forwarder-alpha NotifyParty GATED_OUT CSQU3054383
  and  alarm AN-18
  and  order of CSQU3054383 is CONSUMED
  and  state INSPECTION of CSQU3054383 is CLOSED
