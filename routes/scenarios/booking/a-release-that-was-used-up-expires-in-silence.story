story  a release of empties that was used up expires in silence
 proves SR-15-11

given  line-alpha says EmptyReleaseOrdered releaseNo ER1 BKG0001 1x22G1 validUntil 2026-11-30T16:00:00Z
given  yard-alpha says ContainerGated OUT EMPTY CSQU3054383 BKG0001 orderNo ER1 sizeType 22G1
 when  ER1 comes to its end
 then  nothing follows
