story  discharged laden, it leaves the terminal empty: a warning, and nobody is stopped
 proves AN-15

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  terminal-alpha says VesselMoveReported DISCHARGED FULL IMPORT CSQU3054383
 when  terminal-alpha says ContainerGated OUT EMPTY IMPORT CSQU3054383
 then  alarm AN-15
