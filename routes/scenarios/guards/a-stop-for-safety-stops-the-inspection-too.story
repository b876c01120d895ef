story  the move to the inspection waits for a stop that makes moving unsafe, and for no other
 proves SR-15-32

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  customs-alpha says HoldPlaced INSPECTION CSQU3054383 site terminal-alpha
given  line-alpha says HoldPlaced LINE CSQU3054383 holdNo H1
 then  guard MOVE_TO_INSPECTION of CSQU3054383 misses INSPECTION_MOVE_ORDER
 when  terminal-alpha says HoldPlaced TERMINAL CSQU3054383 holdNo T1
 then  nothing follows
  and  hold terminal-alpha/T1 of CSQU3054383 is CONFIRMED
  and  guard MOVE_TO_INSPECTION of CSQU3054383 misses INSPECTION_MOVE_ORDER HOLD_LIFT
 when  maritime-alpha says HoldPlaced DANGEROUS_GOODS CSQU3054383 holdNo DG1
 then  tell terminal-alpha HoldContainer DANGEROUS_GOODS MARITIME_SAFETY/DG1
 when  terminal-alpha says HoldLifted CSQU3054383 holdNo T1
 then  nothing follows
  and  guard MOVE_TO_INSPECTION of CSQU3054383 misses INSPECTION_MOVE_ORDER HOLD_LIFT
 when  maritime-alpha says HoldLifted CSQU3054383 holdNo DG1
 then  tell terminal-alpha LiftHold MARITIME_SAFETY/DG1
  and  guard MOVE_TO_INSPECTION of CSQU3054383 misses INSPECTION_MOVE_ORDER
