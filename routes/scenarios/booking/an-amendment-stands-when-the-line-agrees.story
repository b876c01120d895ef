story  an amendment stands when the line agrees, and everybody who was told is told what changed
 proves SR-15-10

given  forwarder-alpha says BookingRequested requestNo BKR1 3x22G1 packer loadplan-alpha rail depot-alpha
  and  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001 vesselId 9074729 voyageNo 1439E
  and  line-alpha says EmptyReleaseOrdered releaseNo ER1 BKG0001 3x22G1
  and  yard-alpha answers ACCEPTED to ReleaseEmpties ER1
  and  loadplan-alpha says LoadPlanDeclared CSQU3054383 BKG0001 sizeType 22G1 sealNos SEAL77
 when  forwarder-alpha says BookingAmended requestNo BKR1 2x22G1 packer loadplan-alpha rail depot-alpha terminal terminal-beta
 then  tell line-alpha AmendBooking BKR1 BKG0001 forwarder-alpha terminal-beta
  and  state AMENDMENT of forwarder-alpha/BKR1 is ASKED
  and  forwarder-alpha/BKR1 awaits CHANGE_ANSWER
 when  the same comes again
 then  nothing follows
 when  line-alpha says BookingAnswered AMENDMENT_CONFIRMED requestNo BKR1 BKG0001
 then  tell forwarder-alpha NotifyParty BOOKING_AMENDED BKG0001
  and  tell loadplan-alpha RequestLoadPlan BKG0001 terminal-beta
  and  tell yard-alpha ReleaseEmpties ER1 2
  and  tell rail-alpha RequestTrainPlan BKG0001 2
  and  tell terminal-alpha RecallBooking ANNOUNCEMENT CSQU3054383
  and  tell terminal-beta AnnounceContainer CSQU3054383 SEAL77
  and  state AMENDMENT of forwarder-alpha/BKR1 is AGREED
 when  the same comes again
 then  nothing follows
