story  a box that stood there before the hub began is known: its release needs no other half
 denies AN-21

given  terminal-gamma says OpeningStockReported FULL IMPORT CSQU3054383 BLLYG0001
 when  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383 terminal terminal-gamma
 then  tell terminal-gamma ReleaseContainer BLLYG0001
  and  CSQU3054383 misses BILL_EXCHANGE CARGO_RELEASE CUSTOMS_RELEASE CHARGES
