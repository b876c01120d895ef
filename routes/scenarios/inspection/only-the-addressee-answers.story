story  a stop is confirmed by the terminal it was told to and by nobody else
 proves SR-15-30

given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  customs-alpha says HoldPlaced CSQU3054383 site terminal-alpha
 when  terminal-beta answers ACCEPTED to HoldContainer
 then  refuse HUB-R512
  and  hold CI0002 of CSQU3054383 is ORDERED
