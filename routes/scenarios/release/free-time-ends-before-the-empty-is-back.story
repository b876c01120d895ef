story  free time runs from the gate; when it ends without the empty, its agents hear so, and again when the empty is back
 proves SR-15-13

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383 freeDays 7 returnDepot yard-alpha
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383
 when  6 days pass
 then  nothing follows
 when  2 days pass
 then  tell forwarder-alpha NotifyParty FREE_TIME_ENDED CSQU3054383
  and  tell agency-alpha NotifyParty FREE_TIME_ENDED CSQU3054383
 when  yard-alpha says ContainerGated IN EMPTY CSQU3054383
 then  tell forwarder-alpha NotifyParty EMPTY_RETURNED CSQU3054383
  and  tell agency-alpha NotifyParty EMPTY_RETURNED CSQU3054383
