story  a held container is moved to a supervised place and nowhere else; customs may come to the terminal
 proves SR-15-32

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  customs-alpha says HoldPlaced INSPECTION CSQU3054383 site terminal-alpha
given  terminal-alpha answers ACCEPTED to HoldContainer
 when  forwarder-alpha says InspectionApplied CSQU3054383 site yard-alpha
 then  refuse HUB-R612
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED HUB-R612
 when  forwarder-alpha says InspectionApplied CSQU3054383 site terminal-beta
 then  refuse HUB-R612
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED HUB-R612
 when  forwarder-alpha says InspectionApplied CSQU3054383 site terminal-alpha ABSENT
 then  tell forwarder-alpha NotifyParty INSPECTION_SCHEDULED AP1
  and  state INSPECTION of CSQU3054383 is APPLIED
 when  customs-alpha says InspectionReported CSQU3054383 PASSED
 then  tell forwarder-alpha NotifyParty INSPECTION_REPORTED PASSED
 when  customs-alpha says HoldLifted CSQU3054383 holdNo CI0002
 then  tell terminal-alpha LiftHold
  and  tell forwarder-alpha NotifyParty HOLD_LIFTED
  and  state INSPECTION of CSQU3054383 is CLOSED
