story  an anti-smuggling stop is hidden like a selection; a tax stop is not
 proves SR-15-13

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesSettled CSQU3054383
 when  customs-alpha says HoldPlaced ANTI_SMUGGLING CSQU3054383 holdNo AS1 site terminal-alpha
 then  tell terminal-alpha HoldContainer ANTI_SMUGGLING AS1
  and  tell terminal-alpha CancelPickupOrder
  and  forwarder-alpha CSQU3054383 misses nothing
  and  customs-alpha CSQU3054383 misses HOLD_LIFT
  and  forwarder-alpha does not read HoldPlaced
 when  customs-alpha says HoldPlaced TAX CSQU3054383 holdNo TX1 site terminal-alpha
 then  tell terminal-alpha HoldContainer TAX TX1
  and  forwarder-alpha reads HoldPlaced
  and  forwarder-alpha CSQU3054383 misses HOLD_LIFT
 when  customs-alpha says HoldLifted CSQU3054383 holdNo TX1
 then  tell terminal-alpha LiftHold TX1
  and  forwarder-alpha CSQU3054383 misses nothing
