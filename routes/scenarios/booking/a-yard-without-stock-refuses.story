story  a yard without stock refuses, and whoever ordered and whoever waits both hear why
 proves SR-15-11

given  forwarder-alpha says BookingRequested requestNo BKR1 1x45G1
given  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
given  agency-alpha says EmptyReleaseOrdered releaseNo ER1 BKG0001 line line-alpha 1x45G1
 when  yard-alpha answers REFUSED to ReleaseEmpties ER1
 then  alarm HUB
  and  tell agency-alpha NotifyParty EMPTY_RELEASE_REFUSED ER1
  and  tell forwarder-alpha NotifyParty EMPTY_RELEASE_REFUSED ER1
  and  state EMPTY_RELEASE of BKG0001 is REFUSED
