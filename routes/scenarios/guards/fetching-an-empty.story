story  an empty leaves its yard on a standing release of its booking and on nothing else
 proves SR-15-10

given  line-alpha says BookingAnswered CONFIRMED BKG0001
given  yard-alpha says ContainerGated OUT EMPTY CSQU3054383 BKG0001
 then  guard EMPTY of CSQU3054383 misses EMPTY_RELEASE
given  line-alpha says EmptyReleaseOrdered releaseNo ER1 BKG0001 1x22G1 validUntil 2026-11-25T16:00:00Z
 then  guard EMPTY of CSQU3054383 misses nothing
given  ER1 comes to its end
 then  guard EMPTY of CSQU3054383 misses EMPTY_RELEASE
