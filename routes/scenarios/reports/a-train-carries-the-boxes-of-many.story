story  a train is composed of the boxes of many; who has one on it hears of the train, and awaits nothing new
 proves SR-16-02

given  forwarder-alpha says BookingRequested requestNo BKR1 rail depot-alpha
given  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
given  loadplan-alpha says LoadPlanDeclared CSQU3054383 BKG0001 vgmKg 20250
 when  rail-alpha says TrainComposed trainNo X8001 CSQU3054383 TGHU7378319
 then  nothing follows
  and  forwarder-alpha reads TrainComposed
  and  forwarder-beta does not read TrainComposed
  and  yard-alpha does not read TrainComposed
 when  depot-alpha says TallyReported RAIL_OUT CSQU3054383 BKG0001
 then  it is only recorded
  and  forwarder-alpha reads TallyReported
 when  depot-alpha says TallyReported SHIP_OUT CSQU3054383 BKG0001
 then  refuse HUB-R501
