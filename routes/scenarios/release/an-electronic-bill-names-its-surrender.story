story  an electronic bill is exchanged on the number under which it was surrendered, and no other kind has one
 proves SR-15-12

given  agency-alpha says ReleaseOrdered CARGO BLLYG0001 CSQU3054383 consigneeAgent forwarder-alpha billKind SURRENDERED_EBL
 when  forwarder-alpha says BillOfLadingPresented SURRENDERED_EBL BLLYG0001
 then  refuse HUB-R546
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
 when  forwarder-alpha says BillOfLadingPresented TELEX_RELEASE BLLYG0001 surrenderNo EBL-77
 then  refuse HUB-R547
  and  tell forwarder-alpha NotifyParty REQUEST_REFUSED
 when  forwarder-alpha says BillOfLadingPresented SURRENDERED_EBL BLLYG0001 surrenderNo EBL-77
 then  tell forwarder-alpha NotifyParty DELIVERY_ORDER_ISSUED
