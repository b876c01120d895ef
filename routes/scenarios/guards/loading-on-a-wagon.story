story  a container may be loaded on a wagon with permit, plan, seal and mass, and no hold
 proves SR-15-13 SR-16-03

given  forwarder-alpha says BookingRequested requestNo BKR1 1x22G1 rail depot-alpha
given  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
given  depot-alpha says ContainerGated IN FULL CSQU3054383 BKG0001
 then  guard LOAD_ON_WAGON of CSQU3054383 misses WAGON_PERMIT TRAIN_PLAN SEAL MASS
given  loadplan-alpha says LoadPlanDeclared CSQU3054383 BKG0001 sealNos SEAL77
 then  guard LOAD_ON_WAGON of CSQU3054383 misses WAGON_PERMIT TRAIN_PLAN MASS
given  loadplan-alpha says LoadPlanDeclared CSQU3054383 BKG0001 sealNos SEAL77 grossKg 18000
 then  guard LOAD_ON_WAGON of CSQU3054383 misses WAGON_PERMIT TRAIN_PLAN
given  rail-alpha says TrainPlanAnswered REFUSED BKG0001
 then  guard LOAD_ON_WAGON of CSQU3054383 misses WAGON_PERMIT TRAIN_PLAN
given  rail-alpha says TrainPlanAnswered ACCEPTED BKG0001 trainNo X8001
 then  guard LOAD_ON_WAGON of CSQU3054383 misses WAGON_PERMIT
given  depot-alpha says LoadingPermitted WAGON CSQU3054383
 then  guard LOAD_ON_WAGON of CSQU3054383 misses nothing
given  customs-alpha says HoldPlaced CUSTOMS CSQU3054383 site terminal-alpha
 then  guard LOAD_ON_WAGON of CSQU3054383 misses HOLD_LIFT
