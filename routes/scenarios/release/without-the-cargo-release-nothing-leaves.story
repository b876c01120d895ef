story  without the cargo release nothing leaves
 proves SR-15-02 SR-15-13

given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
 then  CSQU3054383 misses BILL_EXCHANGE CARGO_RELEASE
  and  order of CSQU3054383 is NONE
