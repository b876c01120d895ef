story  charges count where the container lies, not at another terminal
 proves SR-15-02

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
 when  terminal-beta says ChargesSettled CSQU3054383
 then  nothing follows
  and  CSQU3054383 misses CHARGES
