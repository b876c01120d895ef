story  in by the gate's clock to the second and loaded by the quay's to the minute: either may be first
 denies AN-20

given  agency-alpha says ContainerAnnounced TCLU6854833
given  customs-alpha says LoadingPermitted TCLU6854833 at 08:01
given  60 minutes pass
given  rail-alpha says RailMoveReported LOADED TCLU6854833 at 08:30
given  terminal-alpha says ContainerGated IN FULL EXPORT TCLU6854833 at 08:30:23
given  2 minutes pass
 when  terminal-alpha says VesselMoveReported LOADED TCLU6854833 at 08:30
 then  nothing follows
