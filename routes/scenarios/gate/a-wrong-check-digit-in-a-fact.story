story  a wrong check digit in a fact is recorded and warned of
 proves SR-15-15 AN-16

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054384 numberAsMarked true
 when  terminal-alpha says ChargesSettled CSQU3054384
 then  alarm AN-16
