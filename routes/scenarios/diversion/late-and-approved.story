story  applied for late and approved: it leaves on its permit and nobody is alarmed
 proves SR-15-40
 denies AN-36 AN-01 AN-18 AN-17

given  terminal-alpha says VesselCallReported BERTHED importVoyageNo 1437E
given  forwarder-alpha says DiversionRequested DIVERSION DV1 BLLYG0001 CSQU3054383 toPlace site-alpha vesselId 9074729 voyageNo 1437E
given  terminal-alpha says VesselMoveReported DISCHARGED CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
given  forwarder-alpha says PickupPrearranged DV1 CSQU3054383 plateNo 苏G12345
given  customs-alpha says DiversionAnswered DV1 APPROVED permitNo PL1
 when  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383 plateNo 苏G12345
 then  permit of CSQU3054383 is CONSUMED
