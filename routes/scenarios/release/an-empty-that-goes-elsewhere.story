story  an empty that comes back to another depot is recorded, and a person is told; when it reaches its own, its agents hear so
 proves SR-15-13

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383 freeDays 7 returnDepot yard-alpha
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383
given  60 minutes pass
 when  depot-alpha says ContainerGated IN EMPTY CSQU3054383
 then  alarm HUB
given  depot-alpha says ContainerGated OUT EMPTY CSQU3054383
given  60 minutes pass
 when  yard-alpha says ContainerGated IN EMPTY CSQU3054383
 then  tell forwarder-alpha NotifyParty EMPTY_RETURNED CSQU3054383
  and  tell agency-alpha NotifyParty EMPTY_RETURNED CSQU3054383
