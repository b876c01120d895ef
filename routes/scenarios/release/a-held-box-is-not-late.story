story  a released box that a hold keeps is not late
 proves SR-15-13
 denies AN-27

given  terminal-alpha says VesselMoveReported DISCHARGED FULL IMPORT CSQU3054383
given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383 freeDays 7 returnDepot yard-alpha
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  customs-alpha says HoldPlaced CUSTOMS CSQU3054383 site terminal-alpha
 when  16 days pass
 then  nothing follows
