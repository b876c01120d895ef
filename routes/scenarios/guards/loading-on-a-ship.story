story  a container may be loaded on its vessel when plan, mass, arrival and permit are there and no hold stands
 proves SR-15-13 SR-16-03

given  line-alpha says BookingAnswered CONFIRMED BKG0001
given  loadplan-alpha says LoadPlanDeclared CSQU3054383 BKG0001 sealNos SEAL77
 then  guard LOAD_ON_SHIP of CSQU3054383 misses ARRIVAL_ACCEPTANCE LOADING_PERMIT VERIFIED_GROSS_MASS
given  loadplan-alpha says LoadPlanDeclared CSQU3054383 BKG0001 sealNos SEAL77 vgmKg 20250
 then  guard LOAD_ON_SHIP of CSQU3054383 misses ARRIVAL_ACCEPTANCE LOADING_PERMIT
given  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001
 then  guard LOAD_ON_SHIP of CSQU3054383 misses ARRIVAL_ACCEPTANCE LOADING_PERMIT
given  customs-alpha answers ACCEPTED to ReportArrival CSQU3054383
 then  guard LOAD_ON_SHIP of CSQU3054383 misses LOADING_PERMIT
given  customs-alpha says LoadingPermitted VESSEL CSQU3054383
 then  guard LOAD_ON_SHIP of CSQU3054383 misses nothing
given  customs-alpha says HoldPlaced CUSTOMS CSQU3054383 site terminal-alpha
 then  guard LOAD_ON_SHIP of CSQU3054383 misses HOLD_LIFT
given  customs-alpha says HoldLifted CSQU3054383 holdNo CI0002
 then  guard LOAD_ON_SHIP of CSQU3054383 misses nothing
