story  a cancellation the line declines leaves the booking as it is
 proves SR-15-10

given  forwarder-alpha says BookingRequested requestNo BKR1 1x22G1
  and  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
  and  forwarder-alpha says BookingCancelled requestNo BKR1
 when  line-alpha says BookingAnswered CANCELLATION_DECLINED requestNo BKR1 BKG0001 reason LOADING_BEGUN
 then  tell forwarder-alpha NotifyParty BOOKING_CANCELLATION_DECLINED LOADING_BEGUN
  and  state BOOKING of BKG0001 is CONFIRMED
given  terminal-alpha says VesselMoveReported LOADED FULL CSQU3054383 BKG0001
 when  forwarder-alpha says BookingCancelled requestNo BKR1
 then  refuse HUB-R531
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
