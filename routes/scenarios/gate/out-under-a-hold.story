story  a container leaves under a hold: a fact, recorded, and customs hears at once
 proves SR-15-30 AN-01 AN-04 AN-18

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  customs-alpha says HoldPlaced CSQU3054383 site terminal-alpha
 when  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383
 then  tell customs-alpha AlertAuthority AN-01
  and  tell customs-alpha AlertAuthority AN-04
  and  tell customs-alpha AlertAuthority AN-18
  and  alarm AN-01
  and  alarm AN-04
  and  alarm AN-18
