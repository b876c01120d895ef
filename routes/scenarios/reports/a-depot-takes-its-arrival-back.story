story  a rail depot takes its arrival report back by its own channel before customs heard of another
 proves SR-16-03

given  forwarder-alpha says BookingRequested requestNo BKR1 1x22G1 rail depot-alpha
given  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001 terminal terminal-alpha
 when  depot-alpha says ContainerGated IN FULL CSQU3054383 BKG0001 grossKg 18450
 then  tell depot-alpha ReportArrival CSQU3054383 18450
 when  depot-alpha answers REFUSED to ReportArrival CSQU3054383
 then  alarm HUB
 when  depot-alpha says ReportWithdrawn ARRIVAL CSQU3054383
 then  nothing follows
 when  depot-alpha says ContainerGated IN FULL CSQU3054383 BKG0001 grossKg 20000
 then  tell depot-alpha ReportArrival CSQU3054383 20000
 when  depot-alpha answers ACCEPTED to ReportArrival 20000
 then  nothing follows
 when  depot-alpha says ReportWithdrawn ARRIVAL CSQU3054383
 then  tell depot-alpha WithdrawReport CSQU3054383
