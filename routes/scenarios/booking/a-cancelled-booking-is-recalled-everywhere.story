story  a booking its forwarder cancels is recalled from all who were told, and the empties come back
 proves SR-15-10

given  forwarder-alpha says BookingRequested requestNo BKR1 2x22G1 packer loadplan-alpha rail depot-alpha
  and  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
  and  line-alpha says EmptyReleaseOrdered releaseNo ER1 BKG0001 2x22G1
  and  yard-alpha answers ACCEPTED to ReleaseEmpties ER1
  and  yard-alpha says ContainerGated OUT EMPTY CSQU3054383 BKG0001 orderNo ER1 sizeType 22G1
  and  loadplan-alpha says LoadPlanDeclared CSQU3054383 BKG0001
  and  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001
  and  customs-alpha says LoadingPermitted VESSEL documentNo CI0101 CSQU3054383
 when  forwarder-alpha says BookingCancelled requestNo BKR1 reason ORDER_LOST
 then  tell line-alpha CancelBooking BKR1 BKG0001 ORDER_LOST
  and  forwarder-alpha/BKR1 awaits CHANGE_ANSWER
 when  line-alpha says BookingAnswered CANCELLED requestNo BKR1 BKG0001
 then  tell forwarder-alpha NotifyParty BOOKING_CANCELLED BKG0001
  and  tell yard-alpha CancelEmptyRelease ER1 1
  and  tell loadplan-alpha RecallBooking PACKING BKG0001
  and  tell rail-alpha RecallBooking TRAIN_PLAN BKG0001
  and  tell terminal-alpha RecallBooking ANNOUNCEMENT CSQU3054383
  and  tell tally-alpha RecallBooking TALLY CSQU3054383
  and  tell terminal-alpha RecallLoading CI0101 CSQU3054383
  and  state EXPORT of CSQU3054383 is CANCELLED
  and  state BOOKING of BKG0001 is CANCELLED
  and  BKG0001 awaits EMPTY_RETURN
  and  CSQU3054383 awaits EMPTY_RETURN
given  terminal-alpha says ContainerGated OUT FULL EXPORT CSQU3054383 BKG0001
 when  yard-alpha says ContainerGated IN EMPTY CSQU3054383
 then  nothing follows
  and  BKG0001 awaits nothing
  and  state EXPORT of CSQU3054383 is RETURNED
