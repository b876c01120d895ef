story  a load report to the minute is not earlier than the permit of the same minute
 proves SR-15-10

given  forwarder-alpha says BookingRequested requestNo BKR1
given  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
given  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001
given  customs-alpha says LoadingPermitted VESSEL documentNo CI0101 CSQU3054383 at 08:10:20
 when  terminal-alpha says VesselMoveReported LOADED FULL CSQU3054383 BKG0001 at 08:10
 then  tell forwarder-alpha NotifyParty LOADED
