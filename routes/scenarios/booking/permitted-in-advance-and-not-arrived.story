story  a box customs permits before it comes has three days to arrive
 proves AN-30

given  forwarder-alpha says BookingRequested requestNo BKR1 1x22G1
  and  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
  and  forwarder-alpha says LoadPlanDeclared CSQU3054383 BKG0001
  and  customs-alpha says LoadingPermitted VESSEL documentNo CI0101 CSQU3054383
 when  4 days pass
 then  alarm AN-30
 when  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001
 then  tell customs-alpha ReportArrival CSQU3054383
  and  tell terminal-alpha PermitLoading CSQU3054383
  and  resolve AN-30
