story  an arrival is reported, corrected and withdrawn: each is recorded as what it is
 proves SR-16-03

 when  yard-alpha says ArrivalReported CSQU3054383 BLLYG0001
 then  it is only recorded
 when  yard-alpha says ArrivalReported CHANGE CSQU3054383 BLLYG0001 packages 40
 then  it is only recorded
 when  yard-alpha says ReportWithdrawn ARRIVAL documentNo DOC1 CSQU3054383
 then  it is only recorded
  and  customs-alpha reads ReportWithdrawn
  and  forwarder-beta does not read ReportWithdrawn
 when  yard-alpha says ReportWithdrawn TALLY documentNo DOC2
 then  it is only recorded
  and  yard-alpha reads ReportWithdrawn
 when  line-alpha says ArrivalReported CSQU3054383 BLLYG0001
 then  refuse HUB-R501
