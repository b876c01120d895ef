story  a place that refuses says why, and who ordered is told
 proves SR-15-01

given  forwarder-alpha says WorkOrderRequested MOVE requestNo WO1 CSQU3054383 place depot-alpha
 when  depot-alpha answers REFUSED text no-crane to OrderWork
 then  tell forwarder-alpha NotifyParty WORK_ORDER_REFUSED WO1 no-crane
  and  alarm HUB
  and  state WORK_ORDER of forwarder-alpha/WO1 is REJECTED
  and  forwarder-alpha does not read OrderWork
  and  forwarder-beta does not read WorkOrderRequested
  and  depot-alpha reads WorkOrderRequested
