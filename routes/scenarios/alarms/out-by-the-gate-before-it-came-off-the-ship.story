story  out by the gate at eight and off the vessel at nine: one of the two is wrong
 proves AN-20

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  terminal-alpha says ContainerGated OUT EMPTY CSQU3054383
given  60 minutes pass
 when  terminal-alpha says VesselMoveReported DISCHARGED EMPTY CSQU3054383
 then  alarm AN-20
