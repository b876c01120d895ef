story  on a wagon in the minute before it came in at the depot: that was an earlier journey
 proves AN-19

given  agency-alpha says ContainerAnnounced TCLU6854833
given  60 minutes pass
given  rail-alpha says RailMoveReported LOADED TCLU6854833 at 08:29
given  depot-alpha says ContainerGated IN FULL EXPORT TCLU6854833 at 08:30:23
given  2 minutes pass
 when  terminal-alpha says ContainerGated IN FULL EXPORT TCLU6854833
 then  alarm AN-19
  and  tell customs-alpha ReportArrival TCLU6854833
