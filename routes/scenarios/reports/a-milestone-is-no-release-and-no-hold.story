story  a milestone moves the timeline, whatever its code; only customs' own message releases or holds
 proves SR-15-13 SR-12-01

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
 when  rail-alpha says MilestoneReported milestone RAIL_ARRIVED ESTIMATED CSQU3054383 RAIL
 then  it is only recorded
  and  agency-alpha reads MilestoneReported
  and  line-alpha reads MilestoneReported
  and  forwarder-beta does not read MilestoneReported
 when  rail-alpha says MilestoneReported milestone CUSTOMS_RELEASE_TOLD CSQU3054383 BLLYG0001
 then  it is only recorded
  and  CSQU3054383 misses BILL_EXCHANGE CARGO_RELEASE CHARGES CUSTOMS_RELEASE
 when  terminal-alpha says MilestoneReported milestone STOP_TOLD CSQU3054383
 then  it is only recorded
  and  CSQU3054383 misses BILL_EXCHANGE CARGO_RELEASE CHARGES CUSTOMS_RELEASE
 when  forwarder-alpha says MilestoneReported milestone LOADED CSQU3054383
 then  refuse HUB-R501
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
