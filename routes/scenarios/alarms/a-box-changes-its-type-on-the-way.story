story  the yard handed out a box of another size and type than the one that comes in
 proves AN-15

given  yard-alpha says ContainerGated OUT EMPTY TCLU6854833 sizeType 22G1
given  20 minutes pass
given  agency-alpha says ContainerAnnounced TCLU6854833
 when  terminal-alpha says ContainerGated IN FULL EXPORT TCLU6854833 sizeType 45G1
 then  alarm AN-15
  and  tell customs-alpha ReportArrival TCLU6854833
