story  a closing by which all is there passes in silence
 proves SR-15-10

given  forwarder-alpha says BookingRequested requestNo BKR1 1x22G1
  and  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001 vesselId 9074729 voyageNo 1439E documentsBy 2026-11-24T12:00:00Z vgmBy 2026-11-24T12:00:00Z gateBy 2026-11-24T12:00:00Z
  and  forwarder-alpha says LoadPlanDeclared CSQU3054383 BKG0001 vgmKg 20250
  and  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001
 when  6 hours pass
 then  nothing follows
