story  a shipping instruction is read by the forwarder and its line, and neither by the quay nor by the agency
 proves SR-15-10

given  forwarder-alpha says BookingRequested requestNo BKR1
given  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
given  loadplan-alpha says LoadPlanDeclared CSQU3054383 BKG0001
 when  forwarder-alpha says ShippingInstructionGiven BKG0001 BLLYG0009 CSQU3054383 goods machines
 then  it is only recorded
  and  BKG0001 awaits EMPTY_RELEASE
  and  line-alpha reads ShippingInstructionGiven
  and  customs-alpha reads ShippingInstructionGiven
  and  agency-alpha does not read ShippingInstructionGiven
  and  terminal-alpha does not read ShippingInstructionGiven
  and  line-beta does not read ShippingInstructionGiven
 when  line-alpha says VesselMoveOrdered LOADED CSQU3054383 BKG0001 vgmKg 20250
 then  forwarder-alpha reads VesselMoveOrdered
  and  forwarder-beta does not read VesselMoveOrdered
