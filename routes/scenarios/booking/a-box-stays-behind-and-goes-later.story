story  a box stays behind, is rolled over and goes with the next vessel
 proves SR-15-10

given  forwarder-alpha says BookingRequested requestNo BKR1 1x22G1
  and  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001 vesselId 9074729 voyageNo 1439E
  and  forwarder-alpha says LoadPlanDeclared CSQU3054383 BKG0001 vgmKg 20250
  and  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001
  and  customs-alpha says LoadingPermitted VESSEL documentNo CI0101 CSQU3054383
 when  terminal-alpha says ContainerShortShipped CSQU3054383 BKG0001 vesselId 9074729 voyageNo 1439E reason NO_TIME
 then  tell forwarder-alpha NotifyParty SHORT_SHIPPED CSQU3054383 NO_TIME
  and  state EXPORT of CSQU3054383 is SHORT_SHIPPED
  and  CSQU3054383 awaits ROLL_OVER
 when  line-alpha says BookingRolledOver BKG0001 CSQU3054383 vesselId 9302619 voyageNo 1440E
 then  tell forwarder-alpha NotifyParty BOOKING_ROLLED_OVER CSQU3054383
  and  tell terminal-alpha AnnounceContainer CSQU3054383 1440E
  and  tell tally-alpha AnnounceTally CSQU3054383 1440E
  and  tell terminal-alpha PermitLoading CSQU3054383 1440E
  and  state EXPORT of CSQU3054383 is ROLLED_OVER
  and  CSQU3054383 awaits LOADING
 when  terminal-alpha says VesselMoveReported LOADED FULL CSQU3054383 BKG0001 vesselId 9302619 voyageNo 1440E
 then  tell forwarder-alpha NotifyParty LOADED CSQU3054383
  and  state EXPORT of CSQU3054383 is LOADED
