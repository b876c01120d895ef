story  the line agrees to a change that was made by telephone: nothing is changed here, and a person hears

given  forwarder-alpha says BookingRequested requestNo BKR1 1x22G1
  and  line-alpha says BookingAnswered CONFIRMED requestNo BKR1 BKG0001
 when  line-alpha says BookingAnswered AMENDMENT_CONFIRMED requestNo BKR1 BKG0001
 then  alarm HUB
