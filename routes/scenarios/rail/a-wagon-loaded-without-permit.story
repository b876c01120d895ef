story  a box loaded on a wagon that customs did not permit is recorded, and customs hears at once
 proves SR-16-03

given  forwarder-alpha says BookingRequested requestNo BKR1 rail depot-alpha
given  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
given  depot-alpha says ContainerGated IN FULL CSQU3054383 BKG0001
 when  rail-alpha says RailMoveReported LOADED CSQU3054383 BKG0001
 then  alarm AN-03
  and  tell customs-alpha AlertAuthority AN-03 CSQU3054383
