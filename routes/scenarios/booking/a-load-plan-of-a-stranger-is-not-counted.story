story  where a booking names its packer, nobody else packs it

given  forwarder-alpha says BookingRequested requestNo BKR1 1x22G1 packer loadplan-alpha
  and  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001 terminal terminal-alpha
 when  forwarder-beta says LoadPlanDeclared CSQU3054383 BKG0001
 then  alarm HUB
 when  forwarder-alpha says LoadPlanDeclared CSQU3054383 BKG0001
 then  tell terminal-alpha AnnounceContainer CSQU3054383
  and  tell tally-alpha AnnounceTally CSQU3054383
