story  a half that waits too long is brought before a person
 proves SR-15-13

given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
 when  nobody brings the other half in time
 then  alarm AN-21
