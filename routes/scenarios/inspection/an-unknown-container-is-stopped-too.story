story  customs stops a container we know nothing of: the site is told at once
 proves SR-15-30

 when  customs-alpha says HoldPlaced CSQU3054383 site terminal-alpha
 then  tell terminal-alpha HoldContainer
  and  wait for RELEASE_AGENT
