story  a box comes in at one terminal while it still stands at another; the late gate-out ends it
 proves AN-19

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  terminal-alpha says ContainerGated IN EMPTY CSQU3054383
given  60 minutes pass
 when  terminal-beta says ContainerGated IN EMPTY CSQU3054383
 then  alarm AN-19
 when  terminal-alpha says ContainerGated OUT EMPTY CSQU3054383 at 08:30
 then  resolve AN-19
