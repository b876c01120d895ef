story  without an order no barrier goes up, and the gate hears all that is missing at once
 proves SR-15-33, P7

given  agency-alpha says ReleaseOrdered CONTAINER BLLYG0001 CSQU3054383
 when  gate-alpha says GateAsked OUT CSQU3054383 requestNo R1
 then  tell gate-alpha AnswerGate R1 KEEP_SHUT HUB-R641 HUB-R651 HUB-R652 HUB-R653
 when  gate-alpha says GateAsked OUT CSQU3054383 orderNo PU00 requestNo R2
 then  tell gate-alpha AnswerGate R2 KEEP_SHUT HUB-R642
