story  out at one terminal and in at another in the same minute: nothing moves so fast
 proves AN-20

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  60 minutes pass
given  terminal-alpha says ContainerGated OUT EMPTY CSQU3054383 at 08:30
 when  terminal-beta says ContainerGated IN EMPTY CSQU3054383 at 08:30
 then  alarm AN-20
  and  it names terminal-alpha terminal-beta
