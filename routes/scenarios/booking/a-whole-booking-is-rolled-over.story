story  a whole booking goes with a later vessel, and what is on board does not move
 proves SR-15-10

given  forwarder-alpha says BookingRequested requestNo BKR1 2x22G1 packer loadplan-alpha
  and  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001 vesselId 9074729 vesselName LOTUS voyageNo 1439E
  and  line-alpha says EmptyReleaseOrdered releaseNo ER1 BKG0001 2x22G1
  and  loadplan-alpha says LoadPlanDeclared CSQU3054383 BKG0001
  and  terminal-alpha says VesselMoveReported LOADED FULL CSQU3054383 BKG0001 vesselId 9074729 voyageNo 1439E
 when  line-alpha says BookingRolledOver BKG0001 vesselId 9302619 vesselName ORCHID voyageNo 1440E gateBy 2026-11-30T10:00:00Z
 then  tell forwarder-alpha NotifyParty BOOKING_ROLLED_OVER ORCHID 1440E
  and  tell loadplan-alpha RequestLoadPlan BKG0001 9302619 1440E
  and  tell yard-alpha ReleaseEmpties ER1 ORCHID 1440E
 when  loadplan-alpha says LoadPlanDeclared TCLU6854833 BKG0001 loadPlanNo LP2
 then  tell terminal-alpha AnnounceContainer TCLU6854833 ORCHID 1440E
  and  tell tally-alpha AnnounceTally TCLU6854833 ORCHID
