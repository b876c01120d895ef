story  the line cancels by itself: what is on board has gone, the rest is recalled
 proves SR-15-10

given  forwarder-alpha says BookingRequested requestNo BKR1 2x22G1
  and  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
  and  forwarder-alpha says LoadPlanDeclared CSQU3054383 BKG0001
  and  forwarder-alpha says LoadPlanDeclared TCLU6854833 BKG0001 loadPlanNo LP2
  and  terminal-alpha says VesselMoveReported LOADED FULL CSQU3054383 BKG0001
 when  line-alpha says BookingAnswered CANCELLED requestNo BKR1 BKG0001 reason VESSEL_FULL
 then  tell forwarder-alpha NotifyParty BOOKING_CANCELLED VESSEL_FULL
  and  tell terminal-alpha RecallBooking ANNOUNCEMENT TCLU6854833
  and  tell tally-alpha RecallBooking TALLY TCLU6854833
  and  state EXPORT of CSQU3054383 is LOADED
  and  state EXPORT of TCLU6854833 is CANCELLED
 when  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
 then  tell forwarder-alpha NotifyParty BOOKING_CONFIRMED
  and  tell terminal-alpha AnnounceContainer TCLU6854833
  and  tell tally-alpha AnnounceTally TCLU6854833
