story  an agency releases for the lines that mandate it and for no other
 proves AN-48 SR-15-13

 when  agency-beta says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
 then  refuse HUB-R502
  and  alarm AN-48
  and  tell agency-beta NotifyParty REQUEST_REFUSED
