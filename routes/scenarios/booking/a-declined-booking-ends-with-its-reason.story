story  a declined booking ends with the line's reason, and nothing else is set in motion
 proves SR-15-10

given  forwarder-alpha says BookingRequested requestNo BKR1 packer loadplan-alpha
 when  line-alpha says BookingAnswered DECLINED requestNo BKR1 reason no-space
 then  tell forwarder-alpha NotifyParty BOOKING_DECLINED BKR1 no-space
  and  state BOOKING of forwarder-alpha/BKR1 is DECLINED
  and  forwarder-alpha/BKR1 awaits nothing
