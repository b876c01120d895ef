story  a train's composition is a plan; on a wagon it does not have for the box it was not to be loaded
 proves SR-16-06 SR-15-13

given  forwarder-alpha says BookingRequested requestNo BKR1 1x22G1 rail depot-alpha
given  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
given  depot-alpha says ContainerGated IN FULL CSQU3054383 BKG0001 sealNos SEAL77 grossKg 18000
given  depot-alpha says LoadingPermitted WAGON CSQU3054383
 then  guard LOAD_ON_WAGON of CSQU3054383 misses TRAIN_PLAN
 when  rail-alpha says TrainComposed trainNo X8001 TGHU7378319 CSQU3054383
 then  nothing follows
  and  guard LOAD_ON_WAGON of CSQU3054383 misses nothing
given  rail-alpha says RailMoveReported LOADED CSQU3054383 BKG0001 wagonNo W0
 then  guard LOAD_ON_WAGON of CSQU3054383 misses WAGON_IN_PLAN
given  rail-alpha says TrainComposed trainNo X8001 CSQU3054383 TGHU7378319
 then  guard LOAD_ON_WAGON of CSQU3054383 misses nothing
given  rail-alpha says TrainComposed trainNo X8001 TGHU7378319 CSQU3054383 at 08:00
 then  guard LOAD_ON_WAGON of CSQU3054383 misses nothing
