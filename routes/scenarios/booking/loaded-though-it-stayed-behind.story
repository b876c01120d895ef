story  one source says it stayed behind, another that it was loaded: the later counts and both are named
 proves SR-15-10 AN-20

given  forwarder-alpha says BookingRequested requestNo BKR1 1x22G1
  and  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001 vesselId 9074729 voyageNo 1439E
  and  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001
  and  customs-alpha says LoadingPermitted VESSEL documentNo CI0101 CSQU3054383
  and  line-alpha says ContainerShortShipped CSQU3054383 BKG0001 vesselId 9074729 voyageNo 1439E
 when  terminal-alpha says VesselMoveReported LOADED FULL CSQU3054383 BKG0001 vesselId UN9074729 voyageNo 1439E
 then  alarm AN-20
  and  tell forwarder-alpha NotifyParty LOADED CSQU3054383
  and  state EXPORT of CSQU3054383 is LOADED
 when  line-alpha says ContainerShortShipped CSQU3054383 BKG0001 vesselId 9074729 voyageNo 1439E
 then  alarm AN-20
  and  state EXPORT of CSQU3054383 is SHORT_SHIPPED
