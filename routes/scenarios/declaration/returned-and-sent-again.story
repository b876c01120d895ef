story  a declaration is returned, corrected and sent again, and a return never undoes a release
 proves SR-15-10

given  forwarder-alpha says BookingRequested requestNo BKR1 broker broker-alpha
given  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
given  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001
given  customs-alpha answers ACCEPTED to ReportArrival CSQU3054383
given  customs-alpha registers SEQ1 to DraftDeclaration BKG0001
 when  customs-alpha says DeclarationReported ENTERED seqNo SEQ1 channelCode L at 08:30
 then  state DECLARATION of BKG0001 is ENTERED
 when  customs-alpha says DeclarationReported RETURNED seqNo SEQ1 channelCode E at 09:00
 then  nothing follows
  and  state DECLARATION of BKG0001 is RETURNED
 when  customs-alpha says DeclarationReported DECLARED seqNo SEQ1 channelCode 7 at 10:00
 then  state DECLARATION of BKG0001 is DECLARED
 when  customs-alpha says DeclarationReported RELEASED seqNo SEQ1 channelCode P at 11:00
 then  state DECLARATION of BKG0001 is RELEASED
 when  customs-alpha says DeclarationReported RETURNED seqNo SEQ1 channelCode E at 12:00
 then  nothing follows
  and  state DECLARATION of BKG0001 is RELEASED
