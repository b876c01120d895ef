story  a release is taken back in time: the box that leaves all the same left without an order
 proves AN-18
 denies AN-05

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  agency-alpha says ReleaseRevoked CONTAINER BLLYG0001
 when  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383
 then  alarm AN-18
  and  tell customs-alpha AlertAuthority AN-18
  and  tell forwarder-alpha NotifyParty GATED_OUT
