story  a release renewed before it ends does not end; its new validity goes to the terminal
 proves SR-15-13

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383 validUntil 2026-11-26T16:00:00Z
 when  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383 validUntil 2026-12-01T16:00:00Z
 then  tell terminal-alpha ReleaseContainer RO4711 2026-12-01T16:00:00Z
 when  3 days pass
 then  nothing follows
 when  5 days pass
 then  tell agency-alpha NotifyParty RELEASE_EXPIRED BLLYG0001 RO4711
  and  tell terminal-alpha CancelRelease RO4711
