story  a wrong check digit is refused in a request, unless the box is marked so
 proves SR-15-15

 when  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054384
 then  refuse HUB-R510
  and  tell agency-alpha NotifyParty REQUEST_REFUSED
 when  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054384 numberAsMarked true
 then  tell terminal-alpha ReleaseContainer CSQU3054384
