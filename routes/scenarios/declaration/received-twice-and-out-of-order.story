story  a declaration is received twice, the second time after it was accepted, and stays accepted
 proves SR-15-10

given  forwarder-alpha says BookingRequested requestNo BKR1 broker broker-alpha
given  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
given  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001
given  customs-alpha answers ACCEPTED to ReportArrival CSQU3054383
given  customs-alpha registers SEQ1 to DraftDeclaration BKG0001
 when  customs-alpha says DeclarationReported ENTERED seqNo SEQ1 version 1 channelCode 01 at 09:00
 then  state DECLARATION of BKG0001 is ENTERED
 when  customs-alpha says DeclarationReported DECLARED seqNo SEQ1 version 1 channelCode 02 at 08:00
 then  state DECLARATION of BKG0001 is ENTERED
 when  customs-alpha says DeclarationReported DECLARED seqNo SEQ1 version 2 channelCode 02 at 10:00
 then  nothing follows
  and  state DECLARATION of BKG0001 is ENTERED
 when  customs-alpha says DeclarationReported RELEASED seqNo SEQ1 version 2 channelCode 08 at 11:00
 then  state DECLARATION of BKG0001 is RELEASED
 when  customs-alpha says DeclarationReported INSPECTION seqNo SEQ1 version 1 channelCode 05 at 12:00
 then  nothing follows
  and  state DECLARATION of BKG0001 is RELEASED
