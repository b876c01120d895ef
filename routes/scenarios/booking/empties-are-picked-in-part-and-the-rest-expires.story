story  empties are picked in part, and what is left ends with the validity
 proves SR-15-11

given  forwarder-alpha says BookingRequested requestNo BKR1 3x22G1
given  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
given  line-alpha says EmptyReleaseOrdered releaseNo ER1 BKG0001 3x22G1 validUntil 2026-11-30T16:00:00Z
given  yard-alpha answers ACCEPTED to ReleaseEmpties ER1
 when  yard-alpha says ContainerGated OUT EMPTY CSQU3054383 BKG0001 orderNo ER1 sizeType 22G1
 then  nothing follows
  and  BKG0001 awaits EMPTY_PICKUP
 when  ER1 comes to its end
 then  tell yard-alpha CancelEmptyRelease ER1 22G1 2
  and  tell forwarder-alpha NotifyParty EMPTY_RELEASE_EXPIRED ER1
  and  state EMPTY_RELEASE of BKG0001 is EXPIRED
