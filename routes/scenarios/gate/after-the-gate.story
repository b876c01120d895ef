story  after the gate: a release is refused, a revocation and a hold are recorded and alarmed
 proves SR-15-13 AN-05

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383
 when  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
 then  refuse HUB-R506
  and  tell agency-alpha NotifyParty REQUEST_REFUSED
 when  agency-alpha says ReleaseRevoked CONTAINER BLLYG0001
 then  alarm AN-05
 when  customs-alpha says HoldPlaced CSQU3054383 site terminal-alpha
 then  alarm AN-05
  and  tell terminal-alpha HoldContainer
  and  order of CSQU3054383 is CONSUMED
