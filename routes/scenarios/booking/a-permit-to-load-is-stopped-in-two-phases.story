story  customs stops a box it had permitted to load: nobody hears of it before the terminal has stopped it
 proves SR-15-31

given  forwarder-alpha says BookingRequested requestNo BKR1
given  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
given  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001
 when  customs-alpha says LoadingPermitted VESSEL documentNo CI0101 CSQU3054383
 then  tell terminal-alpha PermitLoading CSQU3054383 CI0101
 when  customs-alpha says HoldPlaced CSQU3054383
 then  tell terminal-alpha HoldContainer CSQU3054383 CI0002
  and  forwarder-alpha does not read HoldPlaced
  and  hold CI0002 of CSQU3054383 is ORDERED
 when  terminal-alpha answers ACCEPTED to HoldContainer CSQU3054383
 then  tell forwarder-alpha NotifyParty CSQU3054383
  and  hold CI0002 of CSQU3054383 is CONFIRMED
  and  guard LOAD_ON_SHIP of CSQU3054383 misses ARRIVAL_ACCEPTANCE HOLD_LIFT LOAD_PLAN VERIFIED_GROSS_MASS
 when  terminal-alpha says VesselMoveReported LOADED FULL EXPORT CSQU3054383
 then  tell customs-alpha AlertAuthority AN-04 CSQU3054383
  and  alarm AN-04
  and  tell forwarder-alpha NotifyParty LOADED CSQU3054383
