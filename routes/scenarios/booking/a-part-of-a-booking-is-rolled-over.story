story  a part of a booking goes with a later vessel: some boxes on the old voyage, some on the new
 proves SR-15-10

given  forwarder-alpha says BookingRequested requestNo BKR1 2x22G1
  and  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001 vesselId 9074729 voyageNo 1439E
  and  forwarder-alpha says LoadPlanDeclared CSQU3054383 BKG0001
  and  forwarder-alpha says LoadPlanDeclared TCLU6854833 BKG0001 loadPlanNo LP2
  and  terminal-alpha says ContainerGated IN FULL EXPORT TCLU6854833 BKG0001
  and  customs-alpha says LoadingPermitted VESSEL documentNo CI0102 TCLU6854833
 when  line-alpha says BookingRolledOver BKG0001 TCLU6854833 vesselId 9302619 voyageNo 1440E reason OVERBOOKED
 then  tell forwarder-alpha NotifyParty BOOKING_ROLLED_OVER TCLU6854833 1440E OVERBOOKED
  and  tell terminal-alpha AnnounceContainer TCLU6854833 9302619 1440E
  and  tell tally-alpha AnnounceTally TCLU6854833 1440E
  and  tell terminal-alpha PermitLoading TCLU6854833 CI0102 1440E
 when  the same comes again
 then  nothing follows
given  terminal-alpha says VesselMoveReported LOADED FULL CSQU3054383 BKG0001 vesselId 9074729 voyageNo 1439E
 when  terminal-alpha says VesselCallReported DEPARTED vesselId 9074729 voyageNo 1439E
 then  nothing follows
  and  state EXPORT of CSQU3054383 is SAILED
  and  state EXPORT of TCLU6854833 is PERMITTED
 when  line-beta says BookingRolledOver BKG0001 vesselId 9302619 voyageNo 1441E
 then  refuse HUB-R534
