story  one number is one order for work: the same again changes nothing, something else is refused
 proves SR-15-01

given  forwarder-alpha says WorkOrderRequested MOVE requestNo WO1 CSQU3054383 place yard-alpha
 when  forwarder-alpha says WorkOrderRequested MOVE requestNo WO1 CSQU3054383 place yard-alpha
 then  nothing follows
 when  forwarder-alpha says WorkOrderRequested MOVE requestNo WO1 CSQU3054383 place depot-alpha
 then  refuse HUB-R565
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
 when  forwarder-beta says WorkOrderRequested MOVE requestNo WO1 CSQU3054383 place yard-alpha
 then  tell yard-alpha OrderWork forwarder-beta
