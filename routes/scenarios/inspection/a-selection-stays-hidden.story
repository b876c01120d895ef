story  a selection stops the container and no agent hears of it
 proves SR-15-30

given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
 when  customs-alpha says HoldPlaced CUSTOMS CSQU3054383 site terminal-alpha
 then  tell terminal-alpha HoldContainer CUSTOMS
 when  terminal-alpha answers ACCEPTED to HoldContainer
 then  nothing follows
  and  forwarder-alpha does not read HoldPlaced
  and  forwarder-alpha does not read HoldContainer
  and  customs-alpha reads HoldPlaced
  and  terminal-alpha reads HoldContainer
