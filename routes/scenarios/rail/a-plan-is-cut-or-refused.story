story  a plan may be cut or refused, and whoever booked hears it
 proves SR-16-02

given  forwarder-alpha says BookingRequested requestNo BKR1 2x22G1 rail depot-alpha
given  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
 when  rail-alpha says TrainPlanAnswered CUT BKG0001 trainNo X8001 1x22G1 reason wagons-short
 then  tell forwarder-alpha NotifyParty TRAIN_PLAN_ANSWERED CUT wagons-short
  and  state TRAIN_PLAN of BKG0001 is CUT
 when  rail-alpha says TrainPlanAnswered REFUSED BKG0001 reason embargo
 then  tell forwarder-alpha NotifyParty TRAIN_PLAN_ANSWERED REFUSED embargo
  and  state TRAIN_PLAN of BKG0001 is REFUSED
