story  a customs release older than the one that counts is not counted, and a person hears
 proves AN-22

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383 documentNo DOC2
 when  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383 documentNo DOC1 at 07:00
 then  alarm AN-22
