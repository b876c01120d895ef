story  a partner that falls silent is an alarm, and speaking again ends it
 proves AN-50

 when  hub says PartnerFellSilent party inspection-alpha
 then  alarm AN-50
 when  hub says PartnerFellSilent party inspection-alpha
 then  nothing follows
 when  hub says PartnerHeardAgain party inspection-alpha silentSince 2026-11-24T06:00:00Z
 then  resolve AN-50
