story  the same two seals contradict each other when the tally comes after the gate-out
 proves AN-14

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383 sealNos XX0001
 when  tally-alpha says TallyReported SHIP_IN CSQU3054383 sealNos CN4711 at 08:01
 then  alarm AN-14
