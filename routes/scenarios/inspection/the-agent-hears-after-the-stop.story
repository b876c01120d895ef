story  the agent hears of an inspection only when the terminal has stopped the container
 proves SR-15-30

given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
 when  customs-alpha says HoldPlaced INSPECTION MANUAL BLLYG0001 CSQU3054383 site terminal-alpha
 then  tell terminal-alpha HoldContainer INSPECTION MANUAL CI0002 CSQU3054383
  and  hold CI0002 of CSQU3054383 is ORDERED
  and  forwarder-alpha does not read HoldPlaced
  and  forwarder-alpha does not read HoldContainer
 when  terminal-alpha answers RECEIVED to HoldContainer
 then  nothing follows
 when  terminal-alpha answers ACCEPTED to HoldContainer
 then  tell forwarder-alpha NotifyParty INSPECTION_ORDERED CI0002 CSQU3054383
  and  hold CI0002 of CSQU3054383 is CONFIRMED
  and  forwarder-alpha reads HoldPlaced
 when  the same comes again
 then  nothing follows
 when  customs-alpha says HoldLifted holdNo CI0002 CSQU3054383 documentNo CI0003
 then  tell terminal-alpha LiftHold CI0002 CI0003 CSQU3054383
  and  tell forwarder-alpha NotifyParty HOLD_LIFTED CI0002
  and  forwarder-alpha reads HoldLifted
