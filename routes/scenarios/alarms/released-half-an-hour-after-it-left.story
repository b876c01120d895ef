story  customs released it half an hour after it had left: told in the other order it is an alarm too
 proves AN-01

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  terminal-alpha says ChargesSettled CSQU3054383
given  60 minutes pass
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
 when  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383 at 08:30
 then  alarm AN-01
  and  tell customs-alpha AlertAuthority AN-01
  and  tell forwarder-alpha NotifyParty GATED_OUT
