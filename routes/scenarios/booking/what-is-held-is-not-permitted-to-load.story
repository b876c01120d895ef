story  a held box is not permitted to load; loaded all the same, customs hears of it

given  line-alpha says EmptyReleaseOrdered releaseNo ER1 BKG0001
  and  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001
  and  customs-alpha says HoldPlaced CSQU3054383
 when  customs-alpha says LoadingPermitted VESSEL documentNo CI0101 CSQU3054383
 then  nothing follows
 when  terminal-alpha says VesselMoveReported LOADED FULL EXPORT CSQU3054383
 then  tell customs-alpha AlertAuthority AN-04 CSQU3054383
  and  alarm AN-04
