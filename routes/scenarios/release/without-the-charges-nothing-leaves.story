story  without the charges nothing leaves
 proves SR-15-02 SR-15-13

given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
 then  CSQU3054383 misses CHARGES
  and  order of CSQU3054383 is NONE
