story  a time with no room is refused with what is free, and a time given back is free again
 proves SR-15-31

given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  agency-alpha says ReleaseOrdered CARGO BLLYG0002 MSCU6639870 consigneeAgent forwarder-beta
given  inspection-alpha says InspectionSlotsOpened slots S1@2026-11-24T14:00:00Z*1
given  customs-alpha says HoldPlaced INSPECTION CSQU3054383 site terminal-alpha
given  terminal-alpha answers ACCEPTED to HoldContainer CSQU3054383
given  customs-alpha says HoldPlaced INSPECTION MSCU6639870 holdNo CI0007 site terminal-alpha
given  terminal-alpha answers ACCEPTED to HoldContainer MSCU6639870
given  forwarder-alpha says InspectionApplied CSQU3054383
 when  forwarder-beta says InspectionApplied MSCU6639870 holdNo CI0007 applicationNo AP2
 then  refuse HUB-R613
  and  tell forwarder-beta NotifyParty REQUEST_REFUSED HUB-R613
 when  forwarder-alpha says InspectionApplied CSQU3054383 applicationNo AP9
 then  refuse HUB-R614
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED HUB-R614
 when  forwarder-beta says InspectionApplicationWithdrawn CSQU3054383
 then  refuse HUB-R615
  and  tell forwarder-beta NotifyParty REQUEST_REFUSED HUB-R615
 when  forwarder-alpha says InspectionApplicationWithdrawn CSQU3054383
 then  tell inspection-alpha UnscheduleInspection AP1 S1
  and  tell forwarder-alpha NotifyParty INSPECTION_UNSCHEDULED AP1
  and  tell terminal-alpha CancelMove TO_INSPECTION CSQU3054383
  and  state INSPECTION of CSQU3054383 is NOTIFIED
 when  forwarder-beta says InspectionApplied MSCU6639870 holdNo CI0007 applicationNo AP2 DELEGATED
 then  tell inspection-alpha ScheduleInspection AP2 S1 DELEGATED
  and  tell forwarder-beta NotifyParty INSPECTION_SCHEDULED AP2
  and  tell terminal-alpha OrderMove TO_INSPECTION MSCU6639870
