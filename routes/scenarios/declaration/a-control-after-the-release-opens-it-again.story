story  a control issued after a release opens the declaration again, until the next release
 proves SR-15-10

given  forwarder-alpha says BookingRequested requestNo BKR1 broker broker-alpha
given  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
given  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001
given  customs-alpha answers ACCEPTED to ReportArrival CSQU3054383
given  customs-alpha registers SEQ1 to DraftDeclaration BKG0001
 when  customs-alpha says DeclarationReported RELEASED seqNo SEQ1 version 1 channelCode 08 at 10:00
 then  state DECLARATION of BKG0001 is RELEASED
 when  customs-alpha says DeclarationReported INSPECTION seqNo SEQ1 version 1 channelCode 05 at 11:00
 then  nothing follows
  and  state DECLARATION of BKG0001 is INSPECTION
 when  customs-alpha says DeclarationReported TAX_DUE seqNo SEQ1 version 1 channelCode 13 at 11:30
 then  state DECLARATION of BKG0001 is INSPECTION
 when  customs-alpha says DeclarationReported AMENDED seqNo SEQ1 version 1 channelCode 07 at 12:00
 then  state DECLARATION of BKG0001 is AMENDED
 when  customs-alpha says DeclarationReported RELEASED seqNo SEQ1 version 1 channelCode 08 at 13:00
 then  state DECLARATION of BKG0001 is RELEASED
 when  customs-alpha says DeclarationReported EXITED seqNo SEQ1 version 1 channelCode 16 at 14:00
 then  nothing follows
  and  state DECLARATION of BKG0001 is EXITED
