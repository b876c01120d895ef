story  in at a depot by its clock's second and on a wagon by the railway's minute: no box is in two places
 denies AN-19

given  agency-alpha says ContainerAnnounced TCLU6854833
given  60 minutes pass
given  rail-alpha says RailMoveReported LOADED TCLU6854833 at 08:30
given  depot-alpha says ContainerGated IN FULL EXPORT TCLU6854833 at 08:30:23
given  2 minutes pass
 when  terminal-alpha says ContainerGated IN FULL EXPORT TCLU6854833
 then  tell customs-alpha ReportArrival TCLU6854833
