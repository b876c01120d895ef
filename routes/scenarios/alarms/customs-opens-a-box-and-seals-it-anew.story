story  customs opened the box: another seal at the gate is no contradiction, nor is one more
 denies AN-14

given  terminal-alpha says VesselMoveReported DISCHARGED CSQU3054383 sealNos CN4711
given  tally-alpha says TallyReported SHIP_IN CSQU3054383 sealNos CN4711 sealNos CN4712
given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  customs-alpha says InspectionReported CSQU3054383 STARTED MANUAL
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
 when  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383 sealNos XX0001
 then  tell forwarder-alpha NotifyParty GATED_OUT
