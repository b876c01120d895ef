story  packed outside, a box comes in laden that went out empty: nothing is wrong with it
 denies AN-15 AN-19 AN-20

given  yard-alpha says ContainerGated OUT EMPTY TCLU6854833 sizeType 22G1
given  20 minutes pass
given  agency-alpha says ContainerAnnounced TCLU6854833
 when  terminal-alpha says ContainerGated IN FULL EXPORT TCLU6854833 sizeType 22G1
 then  tell customs-alpha ReportArrival TCLU6854833
