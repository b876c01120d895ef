story  the forwarder cannot release, the agency cannot exchange, and nobody speaks for customs or terminal
 proves SR-15-13

 when  forwarder-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
 then  refuse HUB-R501
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
 when  agency-alpha says BillOfLadingPresented BLLYG0001
 then  refuse HUB-R501
  and  tell agency-alpha NotifyParty REQUEST_REFUSED
 when  agency-alpha says CustomsReleased BLLYG0001 CSQU3054383
 then  refuse HUB-R501
  and  tell agency-alpha NotifyParty REQUEST_REFUSED
 when  forwarder-alpha says HoldLifted CSQU3054383
 then  refuse HUB-R501
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
 when  forwarder-alpha says ChargesSettled CSQU3054383
 then  refuse HUB-R501
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
