story  a booking is answered by the line it was made to, and by no other
 proves SR-15-10

given  forwarder-alpha says BookingRequested requestNo BKR1 line line-alpha
 when  line-beta says BookingAnswered CONFIRMED requestNo BKR1 BKG0009
 then  refuse HUB-R526
  and  state BOOKING of forwarder-alpha/BKR1 is REQUESTED
 when  line-beta says BookingAnswered CONFIRMED requestNo BKR2 BKG0008
 then  wait for FORWARDER
 when  forwarder-alpha says BookingRequested requestNo BKR2 line line-alpha
 then  tell line-alpha RequestBooking BKR2
  and  state BOOKING of forwarder-alpha/BKR2 is REQUESTED
