story  where the line sends a load list for the call, a box that is not on it is not loaded; a list of another line asks nothing
 proves SR-15-13

given  forwarder-alpha says BookingRequested requestNo BKR1 2x22G1
given  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001 vesselId 9074729 voyageNo 1439E
given  loadplan-alpha says LoadPlanDeclared CSQU3054383 BKG0001 vgmKg 20250
given  loadplan-alpha says LoadPlanDeclared TGHU7378319 BKG0001 vgmKg 20250
 then  guard LOAD_ON_SHIP of CSQU3054383 misses ARRIVAL_ACCEPTANCE LOADING_PERMIT
given  line-beta says VesselMoveOrdered LOADED MSKU0000005 vesselId 9074729 voyageNo 1439E
given  line-beta says VesselMoveOrdered LOADED CANCEL CSQU3054383 BKG0001 vesselId 9074729 voyageNo 1439E
 then  guard LOAD_ON_SHIP of CSQU3054383 misses ARRIVAL_ACCEPTANCE LOADING_PERMIT
 when  agency-alpha says VesselMoveOrdered LOADED TGHU7378319 BKG0001 vesselId UN9074729 voyageNo 1439E
 then  nothing follows
  and  guard LOAD_ON_SHIP of TGHU7378319 misses ARRIVAL_ACCEPTANCE LOADING_PERMIT
  and  guard LOAD_ON_SHIP of CSQU3054383 misses ARRIVAL_ACCEPTANCE LOADING_PERMIT LOAD_LIST
given  line-alpha says VesselMoveOrdered LOADED CSQU3054383 BKG0001 vesselId 9074729 voyageNo 1439E
 then  guard LOAD_ON_SHIP of CSQU3054383 misses ARRIVAL_ACCEPTANCE LOADING_PERMIT
given  line-alpha says VesselMoveOrdered LOADED CANCEL CSQU3054383 BKG0001 vesselId 9074729 voyageNo 1439E
 then  guard LOAD_ON_SHIP of CSQU3054383 misses ARRIVAL_ACCEPTANCE LOADING_PERMIT LOAD_LIST
given  line-alpha says VesselMoveOrdered LOADED CSQU3054383 BKG0001 vesselId 9074729 voyageNo 1439E at 08:00
 then  guard LOAD_ON_SHIP of CSQU3054383 misses ARRIVAL_ACCEPTANCE LOADING_PERMIT LOAD_LIST
