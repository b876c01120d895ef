story  a box declared in advance that does not arrive in three days is alarmed, and its arrival resolves that
 proves AN-30 SR-16-13

given  forwarder-alpha says BookingRequested requestNo BKR1 1x22G1 broker broker-alpha
  and  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
  and  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001
  and  customs-alpha answers ACCEPTED to ReportArrival CSQU3054383
  and  customs-alpha registers SEQ1 to DraftDeclaration BKG0001
  and  forwarder-alpha says BookingAmended requestNo BKR1 2x22G1 broker broker-alpha
  and  line-alpha says BookingAnswered AMENDMENT_CONFIRMED requestNo BKR1 BKG0001
  and  customs-alpha says DeclarationReported DECLARED seqNo SEQ1
 when  4 days pass
 then  alarm AN-30
 when  terminal-alpha says ContainerGated IN FULL EXPORT TCLU6854833 BKG0001
 then  tell customs-alpha ReportArrival TCLU6854833
  and  resolve AN-30
