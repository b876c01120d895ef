story  a release taken back before the box left is no late revocation: the box left without an order
 proves SR-15-13 AN-18
 denies AN-05
 denies AN-05

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  5 hours pass
given  agency-alpha says ReleaseRevoked CARGO BLLYG0001 at 10:00
 when  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383 at 11:00
 then  tell forwarder-alpha NotifyParty GATED_OUT CSQU3054383
  and  alarm AN-18
  and  tell customs-alpha AlertAuthority AN-18 CSQU3054383
