story  an agency releases empties for the lines that mandate it, and reads no other's releases
 proves SR-15-11 AN-48

 when  agency-beta says EmptyReleaseOrdered releaseNo ER1 BKG0001 line line-alpha 1x22G1
 then  refuse HUB-R502
  and  alarm AN-48
  and  tell agency-beta NotifyParty REQUEST_REFUSED
 when  agency-alpha says EmptyReleaseOrdered releaseNo ER2 BKG0001 line line-alpha 1x22G1
 then  tell yard-alpha ReleaseEmpties ER2
  and  agency-alpha reads EmptyReleaseOrdered
  and  agency-beta does not read ReleaseEmpties
  and  line-alpha reads ReleaseEmpties
  and  forwarder-beta does not read ReleaseEmpties
 when  agency-alpha says EmptyReleaseOrdered releaseNo ER2 BKG0001 line line-alpha 2x45G1
 then  refuse HUB-R525
  and  tell agency-alpha NotifyParty REQUEST_REFUSED
