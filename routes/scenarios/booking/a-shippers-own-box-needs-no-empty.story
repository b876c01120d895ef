story  the shipper's own boxes need no release of empties, and nothing is picked or brought back
 proves SR-15-11 SR-15-54

given  forwarder-alpha says BookingRequested requestNo BKR1 shipperOwned 1x22G1
 when  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
 then  tell forwarder-alpha NotifyParty BOOKING_CONFIRMED
  and  BKG0001 awaits nothing
given  forwarder-alpha says LoadPlanDeclared CSQU3054383 BKG0001 vgmKg 20250
 when  line-alpha says BookingAnswered CANCELLED requestNo BKR1 BKG0001
 then  tell forwarder-alpha NotifyParty BOOKING_CANCELLED
  and  tell terminal-alpha RecallBooking CSQU3054383
  and  tell tally-alpha RecallBooking CSQU3054383
  and  BKG0001 awaits nothing
  and  CSQU3054383 awaits nothing
