story  an inspection notice issued before the release comes after it, and the release stands
 proves SR-15-10

given  forwarder-alpha says BookingRequested requestNo BKR1 broker broker-alpha
given  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
given  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001
given  customs-alpha answers ACCEPTED to ReportArrival CSQU3054383
given  customs-alpha registers SEQ1 to DraftDeclaration BKG0001
 when  customs-alpha says DeclarationReported RELEASED seqNo SEQ1 channelCode P at 10:00
 then  nothing follows
 when  customs-alpha says DeclarationReported INSPECTION seqNo SEQ1 channelCode C at 09:00
 then  nothing follows
  and  state DECLARATION of BKG0001 is RELEASED
 when  customs-alpha says DeclarationReported CLOSED seqNo SEQ1 channelCode R at 11:00
 then  state DECLARATION of BKG0001 is CLOSED
 when  customs-alpha says DeclarationReported REAUDITED seqNo SEQ1 channelCode M at 12:00
 then  nothing follows
  and  state DECLARATION of BKG0001 is REAUDITED
 when  customs-alpha says DeclarationReported RELEASED seqNo SEQ1 channelCode P at 10:00
 then  nothing follows
  and  state DECLARATION of BKG0001 is REAUDITED
