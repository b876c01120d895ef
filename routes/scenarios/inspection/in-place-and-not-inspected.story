story  a container that is in the area for a day and is not inspected is a warning; the inspection ends it
 proves AN-24

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  inspection-alpha says InspectionSlotsOpened slots S1@2026-11-24T14:00:00Z*5 slots S2@2026-11-26T14:00:00Z*5 slots S3@2026-11-29T14:00:00Z*5
given  customs-alpha says HoldPlaced INSPECTION MACHINE BLLYG0001 CSQU3054383 site terminal-alpha
given  terminal-alpha answers ACCEPTED to HoldContainer
given  forwarder-alpha says InspectionApplied CSQU3054383
given  terminal-alpha says ContainerGated OUT CSQU3054383
given  inspection-alpha says ContainerGated IN CSQU3054383
 when  24 hours pass
 then  alarm AN-24
 when  customs-alpha says InspectionReported CSQU3054383 STARTED
 then  resolve AN-24
