story  let go by one terminal and taken in by another: one stay after the other
 denies AN-19 AN-20

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  terminal-alpha says ContainerGated IN EMPTY CSQU3054383
given  terminal-alpha says ContainerGated OUT EMPTY CSQU3054383
given  60 minutes pass
 when  terminal-beta says ContainerGated IN EMPTY CSQU3054383
 then  nothing follows
