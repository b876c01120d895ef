story  a refused arrival report is corrected and told again; an accepted one is not edited
 proves SR-16-03

given  forwarder-alpha says BookingRequested requestNo BKR1 broker broker-alpha
given  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
 when  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001
 then  tell customs-alpha ReportArrival CSQU3054383
 when  customs-alpha answers REFUSED to ReportArrival CSQU3054383
 then  alarm HUB
  and  CSQU3054383 awaits ARRIVAL_CORRECTION LOAD_PLAN
 when  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001 grossKg 18450
 then  tell customs-alpha ReportArrival CSQU3054383 18450
 when  customs-alpha answers ACCEPTED to ReportArrival 18450
 then  tell customs-alpha DraftDeclaration BKG0001
 when  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001 grossKg 99999
 then  nothing follows
