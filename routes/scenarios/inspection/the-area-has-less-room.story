story  the area has less room than it said: who came last is told and may apply anew
 proves SR-15-31

given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  agency-alpha says ReleaseOrdered CARGO BLLYG0002 MSCU6639870 consigneeAgent forwarder-beta
given  inspection-alpha says InspectionSlotsOpened slots S1@2026-11-24T14:00:00Z*2
given  customs-alpha says HoldPlaced INSPECTION CSQU3054383 site terminal-alpha
given  terminal-alpha answers ACCEPTED to HoldContainer CSQU3054383
given  customs-alpha says HoldPlaced INSPECTION MSCU6639870 holdNo CI0007 site terminal-alpha
given  terminal-alpha answers ACCEPTED to HoldContainer MSCU6639870
given  forwarder-alpha says InspectionApplied CSQU3054383
given  forwarder-beta says InspectionApplied MSCU6639870 holdNo CI0007 applicationNo AP2
 when  inspection-alpha says InspectionSlotsOpened slots S1@2026-11-24T14:00:00Z*1
 then  nothing follows
 when  1 minutes pass
 then  tell inspection-alpha UnscheduleInspection AP2 S1 MSCU6639870
  and  tell forwarder-beta NotifyParty INSPECTION_UNSCHEDULED AP2
  and  tell terminal-alpha CancelMove MSCU6639870
  and  state INSPECTION of MSCU6639870 is NOTIFIED
  and  state INSPECTION of CSQU3054383 is MOVE_ORDERED
 when  inspection-alpha says InspectionSlotsOpened slots S1@2026-11-24T14:00:00Z*3 at 07:00
 then  nothing follows
 when  forwarder-beta says InspectionApplied MSCU6639870 holdNo CI0007 applicationNo AP3
 then  refuse HUB-R613
  and  tell forwarder-beta NotifyParty REQUEST_REFUSED HUB-R613
