story  customs tells of a declaration by its own number; nobody here drafted it, and nobody is awaited
 proves SR-15-10

 when  customs-alpha says DeclarationReported ENTERED seqNo 26NL000510ABCD0EJ6 entryNo 26NL000510ABCD0EJ6 channelCode CC028
 then  nothing waits
  and  customs-alpha reads DeclarationReported
  and  forwarder-alpha does not read DeclarationReported
 when  customs-alpha says DeclarationReported RELEASED seqNo SEQ7 channelCode P
 then  wait for BROKER
