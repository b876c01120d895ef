story  a verified mass that comes by itself counts as one of the load plan does, and the terminal is told of it
 proves SR-15-10 SR-15-13

given  forwarder-alpha says BookingRequested requestNo BKR1 1x22G1 terminal terminal-alpha
given  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
given  loadplan-alpha says LoadPlanDeclared CSQU3054383 BKG0001
 then  CSQU3054383 awaits LADEN_GATE_IN VERIFIED_GROSS_MASS
  and  guard LOAD_ON_SHIP of CSQU3054383 misses ARRIVAL_ACCEPTANCE LOADING_PERMIT VERIFIED_GROSS_MASS
 when  loadplan-alpha says MassVerified CSQU3054383 BKG0001 vgmKg 20250 method METHOD_2
 then  tell terminal-alpha AnnounceContainer CSQU3054383 20250
  and  guard LOAD_ON_SHIP of CSQU3054383 misses ARRIVAL_ACCEPTANCE LOADING_PERMIT
 when  the same comes again
 then  nothing follows
 when  terminal-alpha says MassVerified CSQU3054383 vgmKg 20300
 then  tell terminal-alpha AnnounceContainer CSQU3054383 20300
 when  loadplan-alpha says MassVerified CSQU3054383 vgmKg 19000 at 08:00
 then  nothing follows
 when  loadplan-alpha says MassVerified CSQU3054383 BKG0077 vgmKg 30480 method METHOD_2
 then  nothing follows
  and  guard LOAD_ON_SHIP of CSQU3054383 misses ARRIVAL_ACCEPTANCE LOADING_PERMIT
 when  loadplan-alpha says MassVerified TGHU7378319 vgmKg 20250
 then  nothing follows
