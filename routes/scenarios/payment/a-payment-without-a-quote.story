story  a payment whose quote never comes alarms
 proves SR-15-03

given  bank-alpha says PaymentReported PAID amount 860.00
 when  nobody brings the other half in time
 then  alarm AN-21
