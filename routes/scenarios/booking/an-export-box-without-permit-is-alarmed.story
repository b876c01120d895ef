story  an export box that lies in the port without customs' permit is alarmed after a week and after ninety days
 proves AN-28

given  forwarder-alpha says BookingRequested requestNo BKR1 1x22G1
  and  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
 when  terminal-alpha says ContainerGated IN FULL EXPORT CSQU3054383 BKG0001
 then  tell customs-alpha ReportArrival CSQU3054383
 when  8 days pass
 then  alarm AN-28
 when  83 days pass
 then  alarm AN-28
 when  customs-alpha says LoadingPermitted VESSEL documentNo CI0101 CSQU3054383
 then  tell terminal-alpha PermitLoading CSQU3054383
  and  resolve AN-28
