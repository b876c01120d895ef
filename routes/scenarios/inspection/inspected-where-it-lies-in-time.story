story  a container that is inspected where it lies need not be moved
 proves SR-15-32
 denies AN-23

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  inspection-alpha says InspectionSlotsOpened slots S1@2026-11-24T14:00:00Z*5 slots S2@2026-11-26T14:00:00Z*5 slots S3@2026-11-29T14:00:00Z*5
given  customs-alpha says HoldPlaced INSPECTION MACHINE BLLYG0001 CSQU3054383 site terminal-alpha
given  terminal-alpha answers ACCEPTED to HoldContainer
given  forwarder-alpha says InspectionApplied CSQU3054383 site terminal-alpha
 when  80 hours pass
 then  nothing follows
