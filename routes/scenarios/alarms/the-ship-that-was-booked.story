story  the quay names the same ship with its prefix: it is the voyage the line confirmed
 denies AN-21 AN-02

given  forwarder-alpha says BookingRequested
given  line-alpha says BookingAnswered CONFIRMED BKG0001 vesselId 9074729 voyageNo 1439E
given  customs-alpha says LoadingPermitted VESSEL CSQU3054383
 when  terminal-alpha says VesselMoveReported LOADED EXPORT CSQU3054383 BKG0001 vesselId IMO9074729 voyageNo 1439E
 then  tell forwarder-alpha NotifyParty LOADED
