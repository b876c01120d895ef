story  a barrier that goes up by itself although it was told to stay shut is alarmed
 proves SR-15-33 AN-47

given  gate-alpha says GateAsked OUT CSQU3054383 requestNo R1
 when  gate-alpha says BarrierLifted AUTOMATIC OUT CSQU3054383 requestNo R1
 then  alarm AN-47
