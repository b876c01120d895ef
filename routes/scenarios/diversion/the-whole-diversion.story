story  a container goes to another supervised place: applied for before the berth, active with the approval, closed by its arrival
 proves SR-15-40 SR-15-41 SR-15-42 SR-15-43 SR-15-44 SR-15-45

 when  forwarder-alpha says DiversionRequested DIVERSION DV1 BLLYG0001 CSQU3054383 toPlace CNLYG230140/2301 fromPlace terminal-alpha vesselId 9074729 voyageNo 1437E
 then  tell customs-alpha ApplyForDiversion DV1 false CSQU3054383
  and  diversion DV1 of CSQU3054383 is APPLIED
 when  forwarder-alpha says PickupPrearranged DV1 CSQU3054383 plateNo 苏G12345
 then  tell terminal-alpha PreparePermit DV1 CSQU3054383 site-alpha 苏G12345
  and  tell forwarder-alpha NotifyParty WORK_ORDER_ISSUED DV1
  and  permit of CSQU3054383 is PREPARED
 when  terminal-alpha says GateAsked OUT CSQU3054383 orderNo order:CSQU3054383 plateNo 苏G12345 requestNo R1
 then  tell terminal-alpha AnswerGate R1 KEEP_SHUT HUB-R646
  and  alarm AN-18
 when  terminal-alpha says VesselCallReported BERTHED importVoyageNo 1437E
 then  nothing follows
 when  terminal-alpha says ChargesSettled CSQU3054383
 then  nothing follows
 when  customs-alpha says DiversionAnswered DV1 APPROVED permitNo PL1 validUntil 2026-12-01T00:00:00Z
 then  tell terminal-alpha ActivatePermit DV1 PL1 CSQU3054383 site-alpha forwarder-alpha
  and  tell forwarder-alpha NotifyParty DIVERSION_APPROVED DV1
  and  tell forwarder-alpha NotifyParty PERMIT_ACTIVATED CSQU3054383
  and  permit of CSQU3054383 is ACTIVATED
 when  terminal-alpha says VesselMoveReported DISCHARGED CSQU3054383
 then  nothing follows
 when  terminal-alpha says GateAsked OUT CSQU3054383 orderNo order:CSQU3054383 plateNo 苏G12345 requestNo R2
 then  tell terminal-alpha AnswerGate R2 LIFT
 when  terminal-alpha says ContainerGated OUT FULL IMPORT CSQU3054383 plateNo 苏G12345 sealNos S1 grossKg 20000
 then  permit of CSQU3054383 is CONSUMED
  and  diversion DV1 of CSQU3054383 is GATED_OUT
 when  site-alpha says ContainerGated IN FULL CSQU3054383 sealNos S1 grossKg 20100
 then  tell forwarder-alpha NotifyParty DIVERSION_ARRIVED CSQU3054383 DV1 site-alpha
  and  diversion DV1 of CSQU3054383 is CLOSED
  and  happened DiversionRequested before BERTHED before DiversionAnswered before DISCHARGED
