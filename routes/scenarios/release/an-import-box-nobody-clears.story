story  an import box that customs has not released after 7, 14 and 90 days is an alarm, until the release comes
 proves AN-26 SR-15-13

given  terminal-alpha says VesselMoveReported DISCHARGED FULL IMPORT CSQU3054383
given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
 when  6 days pass
 then  nothing follows
 when  2 days pass
 then  alarm AN-26
 when  7 days pass
 then  alarm AN-26
 when  76 days pass
 then  alarm AN-26
 when  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
 then  resolve AN-26
