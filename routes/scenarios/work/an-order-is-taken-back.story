story  an order is taken back in two steps: the place is told, and when it has acknowledged the order is cancelled
 proves SR-15-01

given  forwarder-alpha says WorkOrderRequested MOVE requestNo WO1 CSQU3054383 place yard-alpha
given  yard-alpha answers ACCEPTED to OrderWork
 when  forwarder-alpha says WorkOrderCancelled requestNo WO1
 then  tell yard-alpha CancelWork CSQU3054383
  and  state WORK_ORDER of forwarder-alpha/WO1 is CANCELLING
 when  no answer comes to CancelWork
 then  alarm HUB
 when  yard-alpha answers ACCEPTED to CancelWork
 then  tell forwarder-alpha NotifyParty WORK_ORDER_CANCELLED
  and  state WORK_ORDER of forwarder-alpha/WO1 is CANCELLED
 when  yard-alpha says ContainerGated OUT EMPTY CSQU3054383
 then  state WORK_ORDER of forwarder-alpha/WO1 is DONE
