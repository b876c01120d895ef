story  an owner books, packs and ships its own box, and fetches its import, with no agent, broker or agency between
 proves SR-15-54

 when  forwarder-beta says BookingRequested requestNo BKR1 shipperOwned 1x22G1
 then  tell line-alpha RequestBooking BKR1
 when  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 forwarder forwarder-beta BKG0001
 then  tell forwarder-beta NotifyParty BOOKING_CONFIRMED
  and  BKG0001 awaits nothing
 when  forwarder-beta says LoadPlanDeclared CSQU3054383 BKG0001 vgmKg 20250
 then  tell terminal-alpha AnnounceContainer CSQU3054383 BKG0001 forwarder-beta
  and  tell tally-alpha AnnounceTally CSQU3054383
 when  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001
 then  tell customs-alpha ReportArrival CSQU3054383
 when  customs-alpha says LoadingPermitted CSQU3054383
 then  tell terminal-alpha PermitLoading CSQU3054383 BKG0001
 when  terminal-alpha says VesselMoveReported LOADED EXPORT CSQU3054383 BKG0001
 then  tell forwarder-beta NotifyParty LOADED
given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 TCLU6854833
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 TCLU6854833 consigneeAgent forwarder-beta
given  customs-alpha says CustomsReleased BLLYG0001 TCLU6854833
given  terminal-alpha says ChargesSettled TCLU6854833
 when  forwarder-beta says BillOfLadingPresented BLLYG0001
 then  tell terminal-alpha IssuePickupOrder TCLU6854833
  and  tell forwarder-beta NotifyParty PICKUP_ORDER_ISSUED
  and  tell forwarder-beta NotifyParty DELIVERY_ORDER_ISSUED
