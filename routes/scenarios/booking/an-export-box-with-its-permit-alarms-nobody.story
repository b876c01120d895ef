story  an export box that is permitted within a week and loaded within ten days alarms nobody
denies AN-28 AN-29

given  forwarder-alpha says BookingRequested requestNo BKR1 1x22G1
  and  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
  and  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001
 when  6 days pass
 then  nothing follows
given  customs-alpha says LoadingPermitted VESSEL documentNo CI0101 CSQU3054383
 when  9 days pass
 then  nothing follows
given  terminal-alpha says VesselMoveReported LOADED FULL CSQU3054383 BKG0001
 when  90 days pass
 then  nothing follows
