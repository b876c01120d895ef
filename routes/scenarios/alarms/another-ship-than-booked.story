story  the quay loads it on another voyage than the line confirmed
 proves AN-21 AN-02

given  forwarder-alpha says BookingRequested
given  line-alpha says BookingAnswered CONFIRMED BKG0001 vesselId 9074729 voyageNo 1439E
 when  terminal-alpha says VesselMoveReported LOADED EXPORT CSQU3054383 BKG0001 vesselId 9074729 voyageNo 1501E
 then  alarm AN-21
  and  it names line-alpha terminal-alpha
  and  alarm AN-02
  and  tell customs-alpha AlertAuthority AN-02
  and  tell forwarder-alpha NotifyParty LOADED
