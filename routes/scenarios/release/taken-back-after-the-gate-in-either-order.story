story  a release taken back after the box has left is the same alarm, whether the gate or the revocation is heard of first
 proves AN-05 SR-15-13 AN-05

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  5 hours pass
given  agency-alpha says ReleaseRevoked CARGO BLLYG0001 at 12:00
 when  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383 at 11:00
 then  tell forwarder-alpha NotifyParty GATED_OUT CSQU3054383
  and  alarm AN-05
