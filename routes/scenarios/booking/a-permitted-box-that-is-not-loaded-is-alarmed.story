story  a permitted box that is not loaded in ten days is alarmed, and its loading resolves that
 proves AN-29

given  forwarder-alpha says BookingRequested requestNo BKR1 1x22G1
  and  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
  and  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001
  and  customs-alpha says LoadingPermitted VESSEL documentNo CI0101 CSQU3054383
 when  11 days pass
 then  alarm AN-29
 when  terminal-alpha says VesselMoveReported LOADED FULL CSQU3054383 BKG0001
 then  tell forwarder-alpha NotifyParty LOADED
  and  resolve AN-29
