story  an office of the same authority lifts, with its document number
 proves SR-15-30

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  customs-alpha says HoldPlaced INSPECTION CSQU3054383 site terminal-alpha
 when  customs-beta says HoldLifted CSQU3054383 holdNo CI0002 documentNo BETA7
 then  tell terminal-alpha LiftHold CI0002 BETA7
  and  hold CI0002 of CSQU3054383 is LIFTED
