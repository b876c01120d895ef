story  of a closing the later word counts, the line's or the vessel call's
 proves SR-15-10

given  forwarder-alpha says BookingRequested requestNo BKR1 2x22G1
  and  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001 vesselId 9074729 voyageNo 1439E gateBy 2026-11-24T12:00:00Z
  and  forwarder-alpha says LoadPlanDeclared CSQU3054383 BKG0001
  and  terminal-alpha says VesselCallReported ANNOUNCED vesselId 9074729 voyageNo 1439E gateBy 2026-11-24T18:00:00Z
 when  5 hours pass
 then  nothing follows
given  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001
 when  6 hours pass
 then  tell forwarder-alpha NotifyParty CUT_OFF_PASSED BKG0001 gate missing: 1
 when  terminal-alpha says ContainerGated IN FULL EXPORT TCLU6854833 BKG0001
 then  tell customs-alpha ReportArrival TCLU6854833
  and  alarm HUB
