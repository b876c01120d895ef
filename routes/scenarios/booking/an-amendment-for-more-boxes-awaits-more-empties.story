story  a booking amended to more boxes awaits a release for the rest
 proves SR-15-11

given  forwarder-alpha says BookingRequested requestNo BKR1 1x22G1
  and  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
  and  line-alpha says EmptyReleaseOrdered releaseNo ER1 BKG0001 1x22G1
  and  yard-alpha answers ACCEPTED to ReleaseEmpties ER1
  and  yard-alpha says ContainerGated OUT EMPTY CSQU3054383 BKG0001 orderNo ER1 sizeType 22G1
  and  forwarder-alpha says BookingAmended requestNo BKR1 3x22G1
 when  line-alpha says BookingAnswered AMENDMENT_CONFIRMED requestNo BKR1 BKG0001
 then  tell forwarder-alpha NotifyParty BOOKING_AMENDED
  and  BKG0001 awaits EMPTY_RELEASE
 when  line-alpha says EmptyReleaseOrdered releaseNo ER2 BKG0001 2x22G1
 then  tell yard-alpha ReleaseEmpties ER2
  and  BKG0001 awaits EMPTY_RELEASE_ANSWER
