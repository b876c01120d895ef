story  a voyage that has closed its gate or has sailed takes no booking
 proves SR-15-10

given  terminal-alpha says VesselCallReported ANNOUNCED vesselId 9074729 voyageNo 1439E gateBy 2026-11-24T07:00:00Z
 when  forwarder-alpha says BookingRequested requestNo BKR1 vesselId 9074729 voyageNo 1439E
 then  refuse HUB-R521
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
 when  forwarder-alpha says BookingRequested requestNo BKR2 vesselId 9074729 voyageNo 1440E
 then  tell line-alpha RequestBooking BKR2
