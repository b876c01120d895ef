story  a released import box that is not fetched in 15 days is an alarm, until it leaves
 proves AN-27 SR-15-13

given  terminal-alpha says VesselMoveReported DISCHARGED FULL IMPORT CSQU3054383
given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383 freeDays 7 returnDepot yard-alpha
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
 when  14 days pass
 then  nothing follows
 when  2 days pass
 then  alarm AN-27
 when  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383
 then  tell forwarder-alpha NotifyParty GATED_OUT
  and  resolve AN-27
