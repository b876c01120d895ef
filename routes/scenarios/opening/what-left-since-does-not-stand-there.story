story  the stock list names a box that has left since: the gate knows better

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  terminal-gamma says ContainerGated OUT FULL IMPORT CSQU3054383
 when  terminal-gamma says OpeningStockReported FULL IMPORT CSQU3054383 BLLYG0001
 then  nothing follows
