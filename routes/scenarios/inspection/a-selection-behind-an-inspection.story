story  a selection that stands behind an inspection stays hidden to the end: the way back is not shown, and nothing is missing
 proves SR-15-30

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  inspection-alpha says InspectionSlotsOpened slots S1@2026-11-24T14:00:00Z*5
given  customs-alpha says HoldPlaced CUSTOMS CSQU3054383 holdNo CI0009 site terminal-alpha
given  customs-alpha says HoldPlaced INSPECTION CSQU3054383 site terminal-alpha
given  terminal-alpha answers ACCEPTED to HoldContainer CI0002
given  forwarder-alpha says InspectionApplied CSQU3054383
given  terminal-alpha says ContainerGated OUT CSQU3054383
given  inspection-alpha says ContainerGated IN CSQU3054383
given  customs-alpha says InspectionReported CSQU3054383 PASSED
 when  customs-alpha says HoldLifted CSQU3054383 holdNo CI0002
 then  tell terminal-alpha LiftHold CI0002
  and  tell forwarder-alpha NotifyParty HOLD_LIFTED CI0002
  and  tell terminal-alpha OrderMove BACK_FROM_INSPECTION
  and  forwarder-alpha CSQU3054383 misses nothing
  and  forwarder-alpha does not read BACK_FROM_INSPECTION
  and  forwarder-alpha reads TO_INSPECTION
  and  forwarder-alpha does not read CI0009
  and  terminal-alpha reads BACK_FROM_INSPECTION
