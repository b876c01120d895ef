story  a barrier lifted by hand on an order within the shift's measure alarms nobody
 proves SR-15-33
 denies AN-47

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  gate-alpha says GateAsked OUT CSQU3054384 orderNo order:CSQU3054383 requestNo R1
 when  gate-alpha says BarrierLifted MANUAL OUT CSQU3054383 orderNo order:CSQU3054383 requestNo R1 liftedBy 王伟 reason 识别有误
 then  nothing follows
