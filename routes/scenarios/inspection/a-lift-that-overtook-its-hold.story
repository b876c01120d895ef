story  a lift arrives before its hold: the hold ends before it begins, and a newer hold stands
 proves SR-15-30

given  customs-alpha says HoldLifted CSQU3054383 holdNo CI0002
 when  customs-alpha says HoldPlaced CSQU3054383 site terminal-alpha at 07:30
 then  hold CI0002 of CSQU3054383 is LIFTED
