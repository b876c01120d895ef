story  a box leaves on a recalled order before the terminal has acknowledged the stop
 proves SR-15-02 SR-15-13

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  agency-alpha says ReleaseRevoked CONTAINER BLLYG0001
 then  order of CSQU3054383 is RECALLED
 when  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383
 then  alarm AN-18
  and  tell customs-alpha AlertAuthority AN-18 CSQU3054383
  and  tell forwarder-alpha NotifyParty GATED_OUT CSQU3054383
  and  order of CSQU3054383 is CONSUMED
 when  terminal-alpha answers ACCEPTED to CancelPickupOrder
 then  nothing follows
  and  order of CSQU3054383 is CONSUMED
