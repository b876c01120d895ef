story  out under a hold on the standing order to the inspection area is no breach; after the order was taken back it is
 proves SR-15-33
 denies AN-04

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  inspection-alpha says InspectionSlotsOpened slots S1@2026-11-24T14:00:00Z*5
given  customs-alpha says HoldPlaced INSPECTION CSQU3054383 site terminal-alpha
given  terminal-alpha answers ACCEPTED to HoldContainer
given  forwarder-alpha says InspectionApplied CSQU3054383
 when  terminal-alpha says ContainerGated OUT CSQU3054383
 then  nothing follows
  and  state INSPECTION of CSQU3054383 is ON_THE_WAY
 when  forwarder-alpha says InspectionApplicationWithdrawn CSQU3054383
 then  refuse HUB-R616
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED HUB-R616
