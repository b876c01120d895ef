story  a hold after the release stops the container and customs is asked nothing; one lifted since is history
 proves SR-15-13

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
 when  customs-alpha says HoldPlaced CUSTOMS CSQU3054383 site terminal-alpha
 then  tell terminal-alpha HoldContainer CUSTOMS CI0002
given  customs-alpha says HoldLifted CSQU3054383 holdNo CI0001 at 07:45
 when  customs-alpha says HoldPlaced CUSTOMS CSQU3054383 holdNo CI0001 site terminal-alpha at 07:30
 then  nothing follows
  and  hold CI0001 of CSQU3054383 is LIFTED
