story  everything wrong with a booking is said at once
 proves SR-15-15

 when  forwarder-alpha says BookingRequested requestNo BKR1 0x22G1 line no-line broker forwarder-beta equipmentLine 3
 then  refuse HUB-R511
  and  refuse HUB-R523
  and  refuse HUB-R527
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
