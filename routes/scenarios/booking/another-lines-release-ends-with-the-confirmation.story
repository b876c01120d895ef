story  a booking's number is its line's: what another line released under it ends

given  line-beta says EmptyReleaseOrdered line line-beta releaseNo ER9 BKG0001 1x22G1
given  forwarder-alpha says BookingRequested requestNo BKR1
 when  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
 then  alarm HUB
  and  tell forwarder-alpha NotifyParty BOOKING_CONFIRMED
  and  tell yard-alpha CancelEmptyRelease ER9
  and  tell forwarder-alpha NotifyParty EMPTY_RELEASE_EXPIRED ER9
  and  BKG0001 awaits EMPTY_RELEASE
