story  carriage by rail on the same timeline: asked for, answered, permitted, loaded, departed
 proves SR-16-03 SR-16-06

given  forwarder-alpha says BookingRequested requestNo BKR1 1x22G1 rail depot-alpha
 when  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001 terminal terminal-alpha
 then  tell forwarder-alpha NotifyParty BOOKING_CONFIRMED
  and  tell rail-alpha RequestTrainPlan BKG0001 depot-alpha
  and  BKG0001 awaits EMPTY_RELEASE TRAIN_PLAN
 when  rail-alpha says TrainPlanAnswered ACCEPTED BKG0001 trainNo X8001
 then  tell forwarder-alpha NotifyParty TRAIN_PLAN_ANSWERED X8001 ACCEPTED
 when  loadplan-alpha says LoadPlanDeclared CSQU3054383 BKG0001 sealNos SEAL77 vgmKg 20250
 then  tell terminal-alpha AnnounceContainer CSQU3054383
  and  tell tally-alpha AnnounceTally CSQU3054383
  and  CSQU3054383 awaits DEPOT_GATE_IN
 when  depot-alpha says ContainerGated IN FULL CSQU3054383 BKG0001
 then  tell depot-alpha ReportArrival CSQU3054383 SEAL77
  and  CSQU3054383 awaits WAGON_PERMIT
 when  depot-alpha answers ACCEPTED to ReportArrival CSQU3054383
 then  nothing follows
 when  depot-alpha says LoadingPermitted WAGON documentNo TREL1 releaseMode 02 CSQU3054383
 then  nothing follows
  and  CSQU3054383 awaits WAGON_LOADING
 when  rail-alpha says RailMoveReported LOADED CSQU3054383 trainNo X8001 wagonNo 335249561341
 then  nothing follows
  and  CSQU3054383 awaits RAIL_WAYBILL
 when  rail-alpha says RailWaybillIssued CSQU3054383 waybillNo WB1 wagonNo 335249561341
 then  tell depot-alpha ReportWagonLoading CSQU3054383 WB1 335249561341
  and  CSQU3054383 awaits TRAIN_DEPARTURE
 when  rail-alpha says RailMoveReported DEPARTED CSQU3054383 trainNo X8001
 then  nothing follows
  and  state EXPORT of CSQU3054383 is ON_WAGON
  and  CSQU3054383 awaits LADEN_GATE_IN
  and  forwarder-alpha reads RailMoveReported
