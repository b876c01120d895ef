story  amended and amended back: the packer has what stands now, and nobody is told the same twice
 proves SR-15-10

given  forwarder-alpha says BookingRequested requestNo BKR1 1x22G1 packer loadplan-alpha
  and  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
  and  forwarder-alpha says BookingAmended requestNo BKR1 2x22G1 packer loadplan-alpha
 when  line-alpha says BookingAnswered AMENDMENT_CONFIRMED requestNo BKR1 BKG0001
 then  tell forwarder-alpha NotifyParty BOOKING_AMENDED
  and  tell loadplan-alpha RequestLoadPlan BKG0001 2
 when  forwarder-alpha says BookingAmended requestNo BKR1 2x22G1 packer loadplan-alpha
 then  nothing follows
given  forwarder-alpha says BookingAmended requestNo BKR1 1x22G1 packer loadplan-alpha
 when  line-alpha says BookingAnswered AMENDMENT_CONFIRMED requestNo BKR1 BKG0001
 then  tell forwarder-alpha NotifyParty BOOKING_AMENDED
  and  tell loadplan-alpha RequestLoadPlan BKG0001 1
