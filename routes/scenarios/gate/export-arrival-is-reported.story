story  a laden export container comes in: its arrival is reported to customs

given  agency-alpha says ContainerAnnounced TCLU6854833
 when  terminal-alpha says ContainerGated IN FULL EXPORT TCLU6854833
 then  tell customs-alpha ReportArrival TCLU6854833
