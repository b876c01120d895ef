story  a release is taken back at nine; at half past we hear that the box left at half past eight
 proves AN-05
 denies AN-01 AN-18

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  60 minutes pass
given  agency-alpha says ReleaseRevoked CONTAINER BLLYG0001
 when  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383 at 08:30
 then  alarm AN-05
  and  tell forwarder-alpha NotifyParty GATED_OUT
