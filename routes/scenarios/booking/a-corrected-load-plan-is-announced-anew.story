story  the same plan once more changes nothing; a corrected one is announced anew

given  forwarder-alpha says BookingRequested requestNo BKR1 1x22G1
  and  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001 terminal terminal-alpha
 when  forwarder-alpha says LoadPlanDeclared CSQU3054383 BKG0001 sealNos SEAL77 vgmKg 20250
 then  tell terminal-alpha AnnounceContainer CSQU3054383 SEAL77 20250
  and  tell tally-alpha AnnounceTally CSQU3054383
 when  forwarder-alpha says LoadPlanDeclared CSQU3054383 BKG0001 sealNos SEAL77 vgmKg 20250
 then  nothing follows
 when  forwarder-alpha says LoadPlanDeclared CSQU3054383 BKG0001 sealNos SEAL78 vgmKg 20310
 then  tell terminal-alpha AnnounceContainer CSQU3054383 SEAL78 20310
  and  tell tally-alpha AnnounceTally CSQU3054383 SEAL78
