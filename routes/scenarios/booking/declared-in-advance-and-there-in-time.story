story  a box declared in advance that arrives within three days alarms nobody
denies AN-30

given  forwarder-alpha says BookingRequested requestNo BKR1 1x22G1
  and  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
  and  forwarder-alpha says LoadPlanDeclared CSQU3054383 BKG0001
  and  customs-alpha says LoadingPermitted VESSEL documentNo CI0101 CSQU3054383
 when  2 days pass
 then  nothing follows
given  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001
 when  3 days pass
 then  nothing follows
