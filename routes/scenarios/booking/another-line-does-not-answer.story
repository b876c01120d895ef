story  a booking is answered by the line it was made to, and by no other
 proves SR-15-10

given  forwarder-alpha says BookingRequested requestNo BKR1 line line-alpha
 when  line-beta says BookingAnswered CONFIRMED requestNo BKR1 BKG0009
 then  refuse HUB-R526
  and  state BOOKING of forwarder-alpha/BKR1 is REQUESTED
