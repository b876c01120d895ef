story  an agency of another line can neither release the bill nor put its own bill on the box
 proves SR-15-13

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
 when  agency-beta says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383 line line-beta
 then  refuse HUB-R503
  and  refuse HUB-R514
  and  tell agency-beta NotifyParty REQUEST_REFUSED
 when  agency-beta says ReleaseOrdered CONTAINER BLLYG0009 CSQU3054383 line line-beta
 then  refuse HUB-R514
  and  tell agency-beta NotifyParty REQUEST_REFUSED
 when  agency-beta says ReleaseRevoked CONTAINER BLLYG0001
 then  refuse HUB-R503
  and  tell agency-beta NotifyParty REQUEST_REFUSED
  and  agency-beta does not read ReleaseContainer
