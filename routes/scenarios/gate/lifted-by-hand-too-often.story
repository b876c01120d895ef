story  one operator lifts by hand more often in a shift than allowed; in the next shift the count begins anew
 proves SR-15-33 AN-47

given  gate-alpha says BarrierLifted MANUAL IN requestNo R1 orderNo WO1 liftedBy 王伟 reason camera
given  gate-alpha says BarrierLifted MANUAL IN requestNo R2 orderNo WO2 liftedBy 王伟 reason camera
given  gate-alpha says BarrierLifted MANUAL IN requestNo R3 orderNo WO3 liftedBy 王伟 reason camera
 when  gate-alpha says BarrierLifted MANUAL IN requestNo R4 orderNo WO4 liftedBy 李娜 reason camera
 then  nothing follows
 when  gate-alpha says BarrierLifted MANUAL IN requestNo R5 orderNo WO5 liftedBy 王伟 reason camera
 then  alarm AN-47
 when  8 hours pass
 then  nothing follows
 when  gate-alpha says BarrierLifted MANUAL IN requestNo R6 orderNo WO6 liftedBy 王伟 reason camera
 then  nothing follows
