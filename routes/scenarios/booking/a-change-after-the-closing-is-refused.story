story  after the closing for documents nothing is amended; a load plan is a fact and counts
 proves SR-15-10

given  forwarder-alpha says BookingRequested requestNo BKR1 1x22G1
  and  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001 vesselId 9074729 voyageNo 1439E documentsBy 2026-11-24T12:00:00Z
 when  5 hours pass
 then  tell forwarder-alpha NotifyParty CUT_OFF_PASSED documents missing:
 when  forwarder-alpha says BookingAmended requestNo BKR1 2x22G1
 then  refuse HUB-R533
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
 when  forwarder-alpha says LoadPlanDeclared CSQU3054383 BKG0001
 then  tell terminal-alpha AnnounceContainer CSQU3054383
  and  tell tally-alpha AnnounceTally CSQU3054383
