story  a box that left and comes off a vessel again begins a new stay, before anybody has told us its bill
 proves SR-15-13 SR-15-02

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383 freeDays 7 returnDepot yard-alpha
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383
given  60 days pass
given  terminal-alpha says VesselMoveReported DISCHARGED FULL IMPORT CSQU3054383
 when  agency-alpha says ReleaseOrdered CONTAINER BLLYG0077 CSQU3054383
 then  tell terminal-alpha ReleaseContainer BLLYG0077
  and  the other half is found
  and  CSQU3054383 misses BILL_EXCHANGE CARGO_RELEASE CUSTOMS_RELEASE CHARGES
 when  8 days pass
 then  alarm AN-26
