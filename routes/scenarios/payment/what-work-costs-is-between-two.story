story  what work costs is read by who asks it and who pays it, and by nobody else
 proves SR-15-03 SR-15-11

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha
given  forwarder-alpha says BillOfLadingPresented BLLYG0001
given  customs-alpha says CustomsReleased BLLYG0001 CSQU3054383
given  terminal-alpha says ChargesQuoted CSQU3054383 amount 860.00
given  bank-alpha says PaymentReported PAID amount 860.00
 then  forwarder-alpha reads ChargesQuoted
  and  terminal-alpha reads PaymentReported
  and  agency-alpha does not read ChargesQuoted
  and  forwarder-beta does not read ChargesQuoted
  and  agency-alpha does not read PaymentReported
