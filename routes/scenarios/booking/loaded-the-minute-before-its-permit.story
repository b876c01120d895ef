story  a load report of the minute before the permit is one too early, and customs hears
 proves SR-15-10

given  forwarder-alpha says BookingRequested requestNo BKR1
given  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
given  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001
given  customs-alpha says LoadingPermitted VESSEL documentNo CI0101 CSQU3054383 at 08:10:20
 when  terminal-alpha says VesselMoveReported LOADED FULL CSQU3054383 BKG0001 at 08:09
 then  alarm AN-02
  and  tell customs-alpha AlertAuthority AN-02 CSQU3054383
  and  tell forwarder-alpha NotifyParty LOADED
