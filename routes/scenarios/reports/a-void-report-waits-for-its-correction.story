story  an arrival report is void: its terminal owes the correction, and a stranger cannot take it back
 proves SR-16-03

given  forwarder-alpha says BookingRequested requestNo BKR1 broker broker-alpha
given  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
 when  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001 grossKg 18450
 then  tell customs-alpha ReportArrival CSQU3054383
 when  customs-alpha answers ACCEPTED to ReportArrival CSQU3054383
 then  tell customs-alpha DraftDeclaration BKG0001
 when  terminal-beta says ReportWithdrawn ARRIVAL CSQU3054383
 then  nothing follows
  and  CSQU3054383 awaits LOADING_PERMIT LOAD_PLAN
 when  forwarder-alpha says ReportWithdrawn ARRIVAL CSQU3054383
 then  refuse HUB-R501
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
 when  terminal-alpha says ReportWithdrawn ARRIVAL CSQU3054383
 then  tell customs-alpha WithdrawReport CSQU3054383
  and  CSQU3054383 awaits ARRIVAL_VOIDING LOAD_PLAN
 when  customs-alpha answers ACCEPTED to WithdrawReport CSQU3054383
 then  nothing follows
  and  CSQU3054383 awaits ARRIVAL_CORRECTION LOAD_PLAN
 when  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001 grossKg 20000
 then  tell customs-alpha ReportArrival CSQU3054383 20000
