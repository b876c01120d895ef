story  an empty that is back before its free time ends costs nothing, whichever gate is heard of first
 proves SR-15-13

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383 freeDays 7 returnDepot yard-alpha
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  10 hours pass
given  yard-alpha says ContainerGated IN EMPTY CSQU3054383 at 16:00
 when  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383 at 11:00
 then  tell forwarder-alpha NotifyParty GATED_OUT CSQU3054383
  and  tell forwarder-alpha NotifyParty EMPTY_RETURNED CSQU3054383
  and  tell agency-alpha NotifyParty EMPTY_RETURNED CSQU3054383
 when  9 days pass
 then  nothing follows
