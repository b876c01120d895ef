story  a gate reports for half past eight at eight: its clock is wrong
 proves AN-20

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
 when  terminal-alpha says ContainerGated IN EMPTY CSQU3054383 at 08:30
 then  alarm AN-20
