story  an arrival report nobody answered is made void; the late answer changes nothing
 proves SR-16-03

given  forwarder-alpha says BookingRequested requestNo BKR1 broker broker-alpha
given  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
 when  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001 grossKg 18450
 then  tell customs-alpha ReportArrival CSQU3054383
 when  no answer comes to ReportArrival CSQU3054383
 then  alarm HUB
 when  terminal-alpha says ReportWithdrawn ARRIVAL CSQU3054383
 then  tell customs-alpha WithdrawReport CSQU3054383
  and  CSQU3054383 awaits ARRIVAL_VOIDING LOAD_PLAN
 when  customs-alpha answers REFUSED to ReportArrival CSQU3054383
 then  alarm HUB
  and  CSQU3054383 awaits ARRIVAL_CORRECTION LOAD_PLAN
 when  customs-alpha answers REFUSED to WithdrawReport CSQU3054383
 then  alarm HUB
  and  CSQU3054383 awaits ARRIVAL_CORRECTION LOAD_PLAN
 when  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001 grossKg 20000
 then  tell customs-alpha ReportArrival CSQU3054383 20000
