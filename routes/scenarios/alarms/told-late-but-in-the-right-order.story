story  the discharge is told after the gate-out and happened before it: the order of telling is not the order of things
 denies AN-20

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  terminal-alpha says ContainerGated OUT EMPTY CSQU3054383
 when  terminal-alpha says VesselMoveReported DISCHARGED EMPTY CSQU3054383 at 05:00
 then  nothing follows
