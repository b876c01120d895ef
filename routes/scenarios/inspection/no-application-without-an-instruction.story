story  who was told of no inspection is refused in the same words, whether there is a selection, an instruction of another, or nothing
 proves SR-15-31

given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  inspection-alpha says InspectionSlotsOpened slots S1@2026-11-24T14:00:00Z*5
 when  forwarder-alpha says InspectionApplied CSQU3054383
 then  refuse HUB-R611
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED HUB-R611
given  customs-alpha says HoldPlaced CUSTOMS CSQU3054383 site terminal-alpha
given  terminal-alpha answers ACCEPTED to HoldContainer
 when  forwarder-alpha says InspectionApplied CSQU3054383
 then  refuse HUB-R611
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED HUB-R611
  and  forwarder-alpha CSQU3054383 awaits nothing
  and  state INSPECTION of CSQU3054383 is nothing
given  customs-alpha says HoldPlaced INSPECTION CSQU3054383 holdNo CI0009 site terminal-alpha
 when  forwarder-alpha says InspectionApplied CSQU3054383 holdNo CI0009
 then  refuse HUB-R611
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED HUB-R611
given  terminal-alpha answers ACCEPTED to HoldContainer
 when  forwarder-beta says InspectionApplied CSQU3054383 holdNo CI0009
 then  refuse HUB-R611
  and  tell forwarder-beta NotifyParty REQUEST_REFUSED HUB-R611
 when  forwarder-alpha says InspectionApplied CSQU3054383 holdNo CI0002
 then  refuse HUB-R611
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED HUB-R611
