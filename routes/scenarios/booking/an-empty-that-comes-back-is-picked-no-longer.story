story  an empty that comes back unused leaves its place to another

given  line-alpha says EmptyReleaseOrdered releaseNo ER1 BKG0001 1x22G1
  and  yard-alpha answers ACCEPTED to ReleaseEmpties ER1
  and  yard-alpha says ContainerGated OUT EMPTY CSQU3054383 BKG0001 orderNo ER1 sizeType 22G1
 when  yard-alpha says ContainerGated IN EMPTY CSQU3054383
 then  nothing follows
  and  BKG0001 awaits EMPTY_PICKUP
 when  yard-alpha says ContainerGated OUT EMPTY TCLU6854833 BKG0001 orderNo ER1 sizeType 22G1
 then  nothing follows
  and  BKG0001 awaits nothing
