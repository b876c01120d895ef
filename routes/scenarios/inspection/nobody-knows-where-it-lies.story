story  customs stops a container and nobody knows at which terminal: customs is told, and the terminal as soon as it is known
 proves SR-15-30

 when  customs-alpha says HoldPlaced CSQU3054383
 then  tell customs-alpha AlertAuthority CSQU3054383
  and  wait for RELEASE_AGENT
 when  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
 then  tell terminal-alpha HoldContainer CSQU3054383
  and  tell terminal-alpha ReleaseContainer CSQU3054383
  and  the other half is found
