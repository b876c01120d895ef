story  a move to the inspection happens because of the hold, and no other move while it stands
 proves SR-15-32

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
 then  guard MOVE_TO_INSPECTION of CSQU3054383 misses INSPECTION_INSTRUCTION INSPECTION_MOVE_ORDER
given  customs-alpha says HoldPlaced CUSTOMS CSQU3054383 holdNo CI0008 site terminal-alpha
 then  guard MOVE_TO_INSPECTION of CSQU3054383 misses INSPECTION_INSTRUCTION INSPECTION_MOVE_ORDER
given  customs-alpha says HoldPlaced INSPECTION CSQU3054383 site terminal-alpha
 then  guard MOVE_TO_INSPECTION of CSQU3054383 misses INSPECTION_MOVE_ORDER
  and  guard DIVERT of CSQU3054383 misses CHARGES HOLD_LIFT LEAVE_PERMIT GATE_ORDER DESTINATION_ACCEPTANCE
