story  house bills are declared by the party to whom the master is released, under numbers of their own, and released by nobody else
 proves SR-15-11 SR-15-12

 when  forwarder-alpha says HouseBillsDeclared houseBlNos BLHOUSE1 CSQU3054383
 then  refuse HUB-R548
  and  refuse HUB-R549
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
given  agency-alpha says ReleaseOrdered CARGO BLMASTER1 CSQU3054383 consigneeAgent forwarder-alpha
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 TGHU7378319 consigneeAgent forwarder-beta
 when  forwarder-beta says HouseBillsDeclared houseBlNos BLHOUSE1 CSQU3054383
 then  refuse HUB-R548
  and  tell forwarder-beta NotifyParty REQUEST_REFUSED
 when  agency-alpha says HouseBillsDeclared houseBlNos BLHOUSE1 CSQU3054383
 then  refuse HUB-R501
  and  tell agency-alpha NotifyParty REQUEST_REFUSED
 when  forwarder-alpha says HouseBillsDeclared houseBlNos BLLYG0001 houseBlNos BLHOUSE1 houseBlNos BLHOUSE1 TGHU7378319
 then  refuse HUB-R551
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
 when  forwarder-alpha says HouseBillsDeclared houseBlNos BLLYG0001 TGHU7378319
 then  refuse HUB-R549
  and  refuse HUB-R550
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
given  forwarder-alpha says HouseBillsDeclared houseBlNos BLHOUSE1 CSQU3054383
 when  forwarder-beta says ReleaseOrdered CARGO BLHOUSE1 consigneeAgent forwarder-beta
 then  refuse HUB-R552
  and  alarm AN-48
  and  tell forwarder-beta NotifyParty REQUEST_REFUSED
 when  agency-alpha says ReleaseOrdered CARGO BLHOUSE1 consigneeAgent forwarder-beta
 then  refuse HUB-R552
  and  alarm AN-48
  and  tell agency-alpha NotifyParty REQUEST_REFUSED
 when  forwarder-alpha says ReleaseOrdered CARGO BLMASTER1 consigneeAgent forwarder-alpha
 then  refuse HUB-R552
  and  alarm AN-48
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
 when  forwarder-alpha says ReleaseOrdered CONTAINER BLHOUSE1 CSQU3054383
 then  refuse HUB-R501
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
