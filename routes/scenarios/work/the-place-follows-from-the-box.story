story  one form for every place: the terminal where the box lies is told, answers, and is paid before the work
 proves SR-15-01 SR-15-04

given  terminal-beta says ContainerGated IN EMPTY CSQU3054383
 when  forwarder-alpha says WorkOrderRequested MOVE requestNo WO1 CSQU3054383
 then  tell terminal-beta OrderWork MOVE CSQU3054383 forwarder-alpha
  and  state WORK_ORDER of forwarder-alpha/WO1 is SUBMITTED
 when  terminal-beta says ChargesQuoted CSQU3054383
 then  tell forwarder-alpha NotifyParty CHARGES_QUOTED
 when  terminal-beta answers ACCEPTED to OrderWork
 then  nothing follows
  and  state WORK_ORDER of forwarder-alpha/WO1 is ACCEPTED
 when  bank-alpha says PaymentReported PAID creditor terminal-beta
 then  tell forwarder-alpha NotifyParty WORK_ORDER_ISSUED WO1
  and  state WORK_ORDER of forwarder-alpha/WO1 is ISSUED
 when  terminal-beta says ContainerGated OUT EMPTY CSQU3054383
 then  state WORK_ORDER of forwarder-alpha/WO1 is DONE
