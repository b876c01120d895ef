story  an answer that overtakes its request waits for it, and nothing is lost
 proves SR-15-10

 when  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
 then  wait for FORWARDER
 when  forwarder-alpha says BookingRequested requestNo BKR1 packer loadplan-alpha
 then  the other half is found
  and  tell line-alpha RequestBooking BKR1
  and  tell forwarder-alpha NotifyParty BOOKING_CONFIRMED BKG0001
  and  tell loadplan-alpha RequestLoadPlan BKG0001
