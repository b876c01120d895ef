story  what a court, the anti-smuggling office or the tax office holds is lifted by name alone
 proves SR-15-13

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  customs-alpha says HoldPlaced INSPECTION CSQU3054383 site terminal-alpha
given  customs-alpha says HoldPlaced ANTI_SMUGGLING CSQU3054383 holdNo AS1 site terminal-alpha
given  customs-alpha says HoldPlaced TAX CSQU3054383 holdNo TX1 site terminal-alpha
given  court-alpha says HoldPlaced COURT CSQU3054383 holdNo CT1
 when  customs-alpha says HoldLifted CSQU3054383
 then  tell terminal-alpha LiftHold CI0002
  and  hold AS1 of CSQU3054383 is ORDERED
  and  hold TX1 of CSQU3054383 is ORDERED
  and  hold COURT/CT1 of CSQU3054383 is ORDERED
 when  customs-alpha says HoldLifted CSQU3054383 holdNo CT1
 then  nothing follows
 when  customs-alpha says HoldLifted CSQU3054383 holdNo TX1
 then  tell terminal-alpha LiftHold TX1
 when  customs-alpha says HoldLifted CSQU3054383 holdNo AS1
 then  tell terminal-alpha LiftHold AS1
 when  court-alpha says HoldLifted CSQU3054383 holdNo CT1
 then  tell terminal-alpha LiftHold COURT/CT1
