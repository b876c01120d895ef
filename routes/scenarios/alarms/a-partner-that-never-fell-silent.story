story  a partner that speaks was never silent: nothing is alarmed and nothing ends
 denies AN-50

 when  hub says PartnerHeardAgain party inspection-alpha silentSince 2026-11-24T06:00:00Z
 then  nothing follows
