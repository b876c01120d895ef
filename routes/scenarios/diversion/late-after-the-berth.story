story  applied for after the vessel had berthed: marked as late, not refused
 proves SR-15-40

given  terminal-alpha says VesselCallReported BERTHED importVoyageNo 1437E
 when  forwarder-alpha says DiversionRequested DIVERSION DV1 BLLYG0001 CSQU3054383 toPlace site-alpha vesselId 9074729 voyageNo 1437E
 then  tell customs-alpha ApplyForDiversion DV1 true
