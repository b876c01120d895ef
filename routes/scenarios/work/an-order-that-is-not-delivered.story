story  an order that cannot be delivered has failed until the place answers all the same
 proves SR-15-01

given  forwarder-alpha says WorkOrderRequested MOVE requestNo WO1 CSQU3054383 place yard-alpha
 when  OrderWork cannot be delivered
 then  alarm HUB
  and  state WORK_ORDER of forwarder-alpha/WO1 is FAILED
 when  yard-alpha answers ACCEPTED to OrderWork
 then  tell forwarder-alpha NotifyParty WORK_ORDER_ISSUED
  and  state WORK_ORDER of forwarder-alpha/WO1 is ISSUED
