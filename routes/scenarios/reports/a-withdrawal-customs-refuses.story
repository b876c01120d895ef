story  customs does not take the withdrawal of an arrival report: it stands, and may be asked once more
 proves SR-16-03

given  forwarder-alpha says BookingRequested requestNo BKR1 broker broker-alpha
given  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
 when  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001 grossKg 18450
 then  tell customs-alpha ReportArrival CSQU3054383
 when  customs-alpha answers ACCEPTED to ReportArrival CSQU3054383
 then  tell customs-alpha DraftDeclaration BKG0001
 when  terminal-alpha says ReportWithdrawn ARRIVAL CSQU3054383 reason first
 then  tell customs-alpha WithdrawReport CSQU3054383 first
 when  customs-alpha answers REFUSED to WithdrawReport first
 then  alarm HUB
  and  CSQU3054383 awaits LOADING_PERMIT LOAD_PLAN
  and  guard LOAD_ON_SHIP of CSQU3054383 misses LOADING_PERMIT LOAD_PLAN VERIFIED_GROSS_MASS
 when  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001 grossKg 20000
 then  nothing follows
 when  terminal-alpha says ReportWithdrawn ARRIVAL CSQU3054383 reason second
 then  tell customs-alpha WithdrawReport CSQU3054383 second
 when  customs-alpha answers ACCEPTED to WithdrawReport second
 then  nothing follows
  and  CSQU3054383 awaits ARRIVAL_CORRECTION LOAD_PLAN
 when  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001 grossKg 20500
 then  tell customs-alpha ReportArrival CSQU3054383 20500
