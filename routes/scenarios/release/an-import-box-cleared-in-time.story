story  an import box that customs releases in time is no alarm, nor one that has left
 proves SR-15-13
 denies AN-26

given  terminal-alpha says VesselMoveReported DISCHARGED FULL IMPORT CSQU3054383
given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  5 days pass
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
 when  10 days pass
 then  nothing follows
