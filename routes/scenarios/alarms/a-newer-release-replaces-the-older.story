story  of two customs releases in their own order nobody hears
 denies AN-22

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383 documentNo DOC1
 when  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383 documentNo DOC2
 then  nothing follows
