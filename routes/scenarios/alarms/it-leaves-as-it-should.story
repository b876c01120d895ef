story  everything is there and no hold stands: it leaves, and nobody is alarmed
 denies AN-01 AN-04 AN-05 AN-16 AN-18

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
 when  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383
 then  tell forwarder-alpha NotifyParty GATED_OUT
