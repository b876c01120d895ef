story  out at one terminal by its clock's second, in at the next in that minute: it was let go before
 denies AN-19
 proves AN-20

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  terminal-alpha says ContainerGated IN EMPTY CSQU3054383
given  60 minutes pass
given  terminal-alpha says ContainerGated OUT EMPTY CSQU3054383 at 08:30:05
 when  terminal-beta says ContainerGated IN EMPTY CSQU3054383 at 08:30
 then  alarm AN-20
