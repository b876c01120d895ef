story  a hold placed again after its lift stops the container again; a late repeat of the first does not
 proves SR-15-30

given  customs-alpha says HoldPlaced CSQU3054383 site terminal-alpha at 08:01
given  customs-alpha says HoldLifted CSQU3054383 holdNo CI0002 at 08:02
 when  customs-alpha says HoldPlaced CSQU3054383 site terminal-alpha at 08:01
 then  nothing follows
 when  customs-alpha says HoldPlaced CSQU3054383 site terminal-alpha at 08:03
 then  tell terminal-alpha HoldContainer CSQU3054383
  and  hold CI0002 of CSQU3054383 is ORDERED
