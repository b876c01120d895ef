story  a container that was moved in time is no alarm, nor is one that customs inspects where it lies
 denies AN-23, AN-24, AN-25

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  inspection-alpha says InspectionSlotsOpened slots S1@2026-11-24T14:00:00Z*5 slots S2@2026-11-26T14:00:00Z*5 slots S3@2026-11-29T14:00:00Z*5
given  customs-alpha says HoldPlaced INSPECTION MACHINE BLLYG0001 CSQU3054383 site terminal-alpha
given  terminal-alpha answers ACCEPTED to HoldContainer
 when  20 hours pass
 then  nothing follows
given  forwarder-alpha says InspectionApplied CSQU3054383
given  terminal-alpha says ContainerGated OUT CSQU3054383
 when  5 hours pass
 then  nothing follows
given  inspection-alpha says ContainerGated IN CSQU3054383
 when  23 hours pass
 then  nothing follows
given  customs-alpha says InspectionReported CSQU3054383 STARTED
 when  2 hours pass
 then  nothing follows
given  customs-alpha says InspectionReported CSQU3054383 PASSED
given  customs-alpha says HoldLifted CSQU3054383 holdNo CI0002
 when  11 hours pass
 then  nothing follows
given  inspection-alpha says ContainerGated OUT CSQU3054383
 when  90 hours pass
 then  nothing follows
