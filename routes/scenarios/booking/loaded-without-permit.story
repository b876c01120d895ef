story  a box that was loaded without permit is recorded, and customs hears at once
 proves SR-15-10

given  forwarder-alpha says BookingRequested requestNo BKR1
given  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
given  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001
 when  terminal-alpha says VesselMoveReported LOADED FULL CSQU3054383 BKG0001
 then  alarm AN-02
  and  tell customs-alpha AlertAuthority AN-02 CSQU3054383
  and  tell forwarder-alpha NotifyParty LOADED
 when  customs-alpha says LoadingPermitted VESSEL documentNo CI0101 CSQU3054383
 then  tell terminal-alpha PermitLoading CSQU3054383
