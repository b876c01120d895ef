story  a carrier heard that customs selected a box; customs and the terminal read it, an agent hears of it from customs
 proves SR-15-30

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
 when  line-alpha says MilestoneReported milestone CUSTOMS_INSPECTION_SELECTED CSQU3054383
 then  it is only recorded
  and  customs-alpha reads MilestoneReported
  and  terminal-alpha reads MilestoneReported
  and  agency-alpha does not read MilestoneReported
 when  line-alpha says MilestoneReported milestone EXAMINATION_TOLD CSQU3054383
 then  it is only recorded
  and  agency-alpha does not read MilestoneReported
