story  the yard hands out another box than it said: the pick moves, and whoever was told of the first is told again
 proves SR-15-11

given  forwarder-alpha says BookingRequested requestNo BKR1 2x22G1
  and  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
  and  line-alpha says EmptyReleaseOrdered releaseNo ER1 BKG0001 2x22G1 validUntil 2026-11-30T16:00:00Z
  and  yard-alpha says ContainerGated OUT EMPTY CSQU3054383 BKG0001 orderNo ER1 sizeType 22G1
  and  forwarder-alpha says LoadPlanDeclared CSQU3054383 BKG0001
 when  yard-alpha says ContainerSwapped BKG0001 releaseNo ER1 fromContainerNo CSQU3054383 toContainerNo TCLU6854833 reason DAMAGED
 then  tell terminal-alpha RecallBooking ANNOUNCEMENT CSQU3054383
  and  tell tally-alpha RecallBooking TALLY CSQU3054383
  and  tell forwarder-alpha NotifyParty CONTAINER_SWAPPED TCLU6854833 CSQU3054383
  and  state EXPORT of CSQU3054383 is RETURNED
  and  state EXPORT of TCLU6854833 is PICKED
 when  the same comes again
 then  nothing follows
 when  forwarder-alpha says LoadPlanDeclared TCLU6854833 BKG0001
 then  tell terminal-alpha AnnounceContainer TCLU6854833
  and  tell tally-alpha AnnounceTally TCLU6854833
 when  ER1 comes to its end
 then  tell yard-alpha CancelEmptyRelease ER1 1
  and  tell forwarder-alpha NotifyParty EMPTY_RELEASE_EXPIRED ER1
