story  before a terminal's live date its gate-outs are recorded, and nobody is alarmed
 denies AN-01 AN-18

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
 when  terminal-gamma says ContainerGated OUT FULL IMPORT CSQU3054383
 then  nothing follows
  and  order of CSQU3054383 is CONSUMED
