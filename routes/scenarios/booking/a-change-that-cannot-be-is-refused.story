story  a change of nothing, to another line, or of a booking that is over is refused by name
 proves SR-15-10

 when  forwarder-alpha says BookingAmended requestNo BKR1 2x22G1
 then  refuse HUB-R528
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
 when  forwarder-alpha says BookingCancelled requestNo BKR1
 then  refuse HUB-R528
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
given  forwarder-alpha says BookingRequested requestNo BKR1 1x22G1
  and  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
 when  forwarder-alpha says BookingAmended requestNo BKR1 1x22G1 line line-beta
 then  refuse HUB-R530
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
given  line-alpha says BookingAnswered CANCELLED requestNo BKR1 BKG0001
 when  forwarder-alpha says BookingAmended requestNo BKR1 2x22G1
 then  refuse HUB-R532
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
