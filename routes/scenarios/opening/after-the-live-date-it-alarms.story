story  after its live date the same gate-out is an alarm
 proves AN-01 AN-18

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  8 days pass
 when  terminal-gamma says ContainerGated OUT FULL IMPORT CSQU3054383
 then  tell customs-alpha AlertAuthority AN-01
  and  tell customs-alpha AlertAuthority AN-18
  and  alarm AN-01
  and  alarm AN-18
