story  one booking, submitted once, travels from the request to the sea
 proves SR-15-01 SR-15-04 SR-15-10 SR-15-53

 when  forwarder-alpha says BookingRequested requestNo BKR1 1x22G1 broker broker-alpha packer loadplan-alpha vesselId 9074729 voyageNo 1439E
 then  tell line-alpha RequestBooking BKR1 forwarder-alpha
  and  forwarder-alpha forwarder-alpha/BKR1 awaits BOOKING_ANSWER
 when  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001 blNo BLOUT0001 vesselId 9074729 voyageNo 1439E terminal terminal-alpha
 then  tell forwarder-alpha NotifyParty BOOKING_CONFIRMED BKG0001
  and  tell loadplan-alpha RequestLoadPlan BKG0001 BKR1
  and  forwarder-alpha BKG0001 awaits EMPTY_RELEASE
 when  line-alpha says EmptyReleaseOrdered releaseNo ER1 BKG0001 1x22G1 validUntil 2026-12-31T16:00:00Z
 then  tell yard-alpha ReleaseEmpties ER1 BKG0001
  and  BKG0001 awaits EMPTY_RELEASE_ANSWER
 when  yard-alpha answers ACCEPTED to ReleaseEmpties ER1
 then  tell forwarder-alpha NotifyParty EMPTIES_RELEASED ER1
  and  BKG0001 awaits EMPTY_PICKUP
 when  yard-alpha says ContainerGated OUT EMPTY CSQU3054383 BKG0001 orderNo ER1 sizeType 22G1
 then  nothing follows
  and  BKG0001 awaits nothing
  and  CSQU3054383 awaits LOAD_PLAN
 when  loadplan-alpha says LoadPlanDeclared CSQU3054383 BKG0001 sizeType 22G1 sealNos SEAL77 packages 40 grossKg 18000 vgmKg 20250
 then  tell terminal-alpha AnnounceContainer CSQU3054383 BKG0001 SEAL77 20250 1439E KRPUS
  and  tell tally-alpha AnnounceTally CSQU3054383 BKG0001 SEAL77
  and  CSQU3054383 awaits LADEN_GATE_IN
 when  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001
 then  tell customs-alpha ReportArrival CSQU3054383 BKG0001 SEAL77
  and  CSQU3054383 awaits ARRIVAL_RECEIPT
 when  customs-alpha answers ACCEPTED to ReportArrival CSQU3054383
 then  tell customs-alpha DraftDeclaration BKG0001 BLOUT0001 CSQU3054383
  and  CSQU3054383 awaits LOADING_PERMIT
 when  customs-alpha registers SEQ1 to DraftDeclaration BKG0001
 then  tell broker-alpha NotifyParty DECLARATION_DRAFTED SEQ1 BKG0001
  and  state DECLARATION of BKG0001 is DRAFTED
  and  broker-alpha BKG0001 awaits DECLARATION
 when  customs-alpha says DeclarationReported RELEASED seqNo SEQ1 entryNo 230120260000000001
 then  nothing follows
  and  state DECLARATION of BKG0001 is RELEASED
  and  CSQU3054383 awaits LOADING_PERMIT
 when  customs-alpha says LoadingPermitted VESSEL documentNo CI0101 CSQU3054383 BLOUT0001
 then  tell terminal-alpha PermitLoading CSQU3054383 CI0101
  and  CSQU3054383 awaits LOADING
 when  tally-alpha says TallyReported SHIP_OUT CSQU3054383 BKG0001 BLOUT0001
 then  nothing follows
 when  terminal-alpha says VesselMoveReported LOADED FULL CSQU3054383 BKG0001 BLOUT0001 stowage 0120382
 then  tell forwarder-alpha NotifyParty LOADED CSQU3054383 BKG0001
  and  state EXPORT of CSQU3054383 is LOADED
 when  terminal-alpha says VesselCallReported DEPARTED vesselId UN9074729 voyageNo 1439E
 then  nothing follows
  and  state EXPORT of CSQU3054383 is SAILED
  and  forwarder-alpha reads LoadingPermitted
  and  forwarder-alpha reads VesselMoveReported
  and  forwarder-alpha reads TallyReported
  and  forwarder-beta does not read VesselMoveReported
  and  agency-alpha does not read VesselCallReported
