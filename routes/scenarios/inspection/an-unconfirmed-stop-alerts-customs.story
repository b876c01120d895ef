story  the terminal refuses a stop: customs hears it and the agent does not
 proves SR-15-30

given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  customs-alpha says HoldPlaced CSQU3054383 site terminal-alpha
 when  terminal-alpha answers REFUSED to HoldContainer
 then  tell customs-alpha AlertAuthority
  and  hold CI0002 of CSQU3054383 is UNCONFIRMED
