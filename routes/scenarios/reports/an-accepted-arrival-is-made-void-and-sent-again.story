story  an accepted arrival report is made void by its terminal and sent again, corrected
 proves SR-16-03

given  forwarder-alpha says BookingRequested requestNo BKR1 broker broker-alpha
given  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
 when  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001 grossKg 18450
 then  tell customs-alpha ReportArrival CSQU3054383 18450
 when  customs-alpha answers ACCEPTED to ReportArrival CSQU3054383
 then  tell customs-alpha DraftDeclaration BKG0001
  and  guard LOAD_ON_SHIP of CSQU3054383 misses LOADING_PERMIT LOAD_PLAN VERIFIED_GROSS_MASS
 when  terminal-alpha says ReportWithdrawn ARRIVAL CSQU3054383 reason mass
 then  tell customs-alpha WithdrawReport CSQU3054383 ARRIVAL mass
  and  guard LOAD_ON_SHIP of CSQU3054383 misses ARRIVAL_ACCEPTANCE LOADING_PERMIT LOAD_PLAN VERIFIED_GROSS_MASS
 when  the same comes again
 then  nothing follows
 when  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001 grossKg 20000
 then  nothing follows
 when  customs-alpha answers ACCEPTED to WithdrawReport CSQU3054383
 then  tell customs-alpha ReportArrival CSQU3054383 20000
  and  guard LOAD_ON_SHIP of CSQU3054383 misses ARRIVAL_ACCEPTANCE LOADING_PERMIT LOAD_PLAN VERIFIED_GROSS_MASS
 when  customs-alpha answers ACCEPTED to ReportArrival 20000
 then  nothing follows
  and  guard LOAD_ON_SHIP of CSQU3054383 misses LOADING_PERMIT LOAD_PLAN VERIFIED_GROSS_MASS
