story  a hold placed before the gate-out reaches us after it: a breach all the same
 proves SR-15-30 AN-04

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383
 when  customs-alpha says HoldPlaced CSQU3054383 site terminal-alpha at 07:30
 then  alarm AN-04
  and  tell customs-alpha AlertAuthority AN-04
  and  tell terminal-alpha HoldContainer
