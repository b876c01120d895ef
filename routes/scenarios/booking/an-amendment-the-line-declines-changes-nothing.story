story  an amendment the line declines changes nothing; the booking stands as it was
 proves SR-15-10

given  forwarder-alpha says BookingRequested requestNo BKR1 1x22G1 packer loadplan-alpha
  and  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
 when  forwarder-alpha says BookingAmended requestNo BKR1 9x45R1 packer loadplan-alpha
 then  tell line-alpha AmendBooking BKR1
 when  forwarder-alpha says BookingAmended requestNo BKR1 8x45R1 packer loadplan-alpha
 then  refuse HUB-R529
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
 when  line-alpha says BookingAnswered AMENDMENT_DECLINED requestNo BKR1 BKG0001 reason NO_REEFERS
 then  tell forwarder-alpha NotifyParty BOOKING_AMENDMENT_DECLINED BKG0001 NO_REEFERS
  and  state BOOKING of BKG0001 is CONFIRMED
  and  state AMENDMENT of BKG0001 is DECLINED
  and  BKG0001 awaits EMPTY_RELEASE
