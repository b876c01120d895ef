story  a box picked for a booking nobody told us of waits for the line
 proves SR-15-10

 when  yard-alpha says ContainerGated OUT EMPTY CSQU3054383 BKG0001
 then  wait for LINE
 when  line-alpha says EmptyReleaseOrdered releaseNo ER1 BKG0001 1x22G1
 then  the other half is found
  and  tell yard-alpha ReleaseEmpties ER1
