story  one number is one booking: the same again changes nothing, something else is refused
 proves SR-15-10

given  forwarder-alpha says BookingRequested requestNo BKR1 1x22G1
 when  forwarder-alpha says BookingRequested requestNo BKR1 1x22G1
 then  nothing follows
 when  forwarder-alpha says BookingRequested requestNo BKR1 2x45G1
 then  refuse HUB-R520
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
 when  forwarder-beta says BookingRequested requestNo BKR1 2x45G1
 then  tell line-alpha RequestBooking BKR1 forwarder-beta
