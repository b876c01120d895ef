story  the correction overtakes the withdrawal of an arrival report: it is reported once the first is void
 proves SR-16-03

given  forwarder-alpha says BookingRequested requestNo BKR1 broker broker-alpha
given  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
 when  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001 grossKg 18450
 then  tell customs-alpha ReportArrival CSQU3054383
 when  customs-alpha answers ACCEPTED to ReportArrival CSQU3054383
 then  tell customs-alpha DraftDeclaration BKG0001
 when  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001 grossKg 20000
 then  nothing follows
 when  terminal-alpha says ReportWithdrawn ARRIVAL CSQU3054383 at 08:04
 then  tell customs-alpha WithdrawReport CSQU3054383
 when  customs-alpha answers ACCEPTED to WithdrawReport CSQU3054383
 then  tell customs-alpha ReportArrival CSQU3054383 20000
 when  terminal-alpha says ReportWithdrawn ARRIVAL CSQU3054383 at 08:04
 then  nothing follows
