story  a transit is released where it starts and not where it ends
 proves SR-15-10

given  forwarder-alpha says BookingRequested requestNo BKR1 broker broker-alpha
given  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
given  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001
given  customs-alpha answers ACCEPTED to ReportArrival CSQU3054383
given  customs-alpha registers SEQ1 to DraftDeclaration BKG0001
 when  customs-alpha says DeclarationReported INSPECTION seqNo SEQ1 channelCode CC060 at 08:00
 then  state DECLARATION of BKG0001 is INSPECTION
 when  customs-alpha says DeclarationReported RELEASED seqNo SEQ1 channelCode CC029 at 09:00
 then  state DECLARATION of BKG0001 is RELEASED
 when  customs-alpha says DeclarationReported SUSPENDED seqNo SEQ1 channelCode CC025/4 at 10:00
 then  nothing follows
  and  state DECLARATION of BKG0001 is SUSPENDED
 when  customs-alpha says DeclarationReported CLOSED seqNo SEQ1 channelCode CC045 at 11:00
 then  state DECLARATION of BKG0001 is CLOSED
