story  a gate says its gate-in again: a correction, not a second stay
 denies AN-19

given  agency-alpha says ContainerAnnounced TCLU6854833
given  terminal-alpha says ContainerGated IN FULL EXPORT TCLU6854833 plateNo SU-G1234
 when  terminal-alpha says ContainerGated IN FULL EXPORT TCLU6854833 plateNo SU-G1234
 then  nothing follows
