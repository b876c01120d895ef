story  a receipt of the declaration moves the timeline and opens no gate, in whatever order it comes
 proves SR-15-10

given  forwarder-alpha says BookingRequested requestNo BKR1 broker broker-alpha
given  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
given  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001
given  customs-alpha answers ACCEPTED to ReportArrival CSQU3054383
 when  customs-alpha says DeclarationReported RELEASED seqNo SEQ1 channelCode P
 then  wait for BROKER
 when  customs-alpha registers SEQ1 to DraftDeclaration BKG0001
 then  the other half is found
  and  tell broker-alpha NotifyParty DECLARATION_DRAFTED SEQ1
  and  state DECLARATION of BKG0001 is RELEASED
 when  customs-alpha says DeclarationReported INSPECTION seqNo SEQ1 channelCode C
 then  nothing follows
  and  state DECLARATION of BKG0001 is RELEASED
 when  customs-alpha says DeclarationReported DELETED seqNo SEQ1 channelCode D
 then  nothing follows
  and  state DECLARATION of BKG0001 is DELETED
  and  line-alpha does not read DeclarationReported
  and  forwarder-alpha reads DeclarationReported
  and  terminal-alpha does not read DraftDeclaration
