story  a barrier lifted by hand without an order is recorded with who and why, and alarmed
 proves SR-15-33, P7, AN-47

 when  gate-alpha says BarrierLifted MANUAL OUT CSQU3054383 requestNo R1 liftedBy 王伟 reason ambulance
 then  alarm AN-47
  and  passage of gate-alpha/R1 is LIFTED_BY_HAND
