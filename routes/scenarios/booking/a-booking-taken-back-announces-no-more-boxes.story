story  when the line declines after it had confirmed, no further box is announced

given  forwarder-alpha says BookingRequested requestNo BKR1 2x22G1
  and  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001 terminal terminal-alpha
  and  forwarder-alpha says LoadPlanDeclared CSQU3054383 BKG0001
 when  line-alpha says BookingAnswered DECLINED requestNo BKR1 BKG0001 reason VESSEL_FULL
 then  tell forwarder-alpha NotifyParty BOOKING_DECLINED
  and  tell terminal-alpha RecallBooking ANNOUNCEMENT CSQU3054383
  and  tell tally-alpha RecallBooking TALLY CSQU3054383
 when  forwarder-alpha says LoadPlanDeclared TCLU6854833 BKG0001
 then  nothing follows
