story  a yard's gate lets an empty out on its release, whichever box the yard gave, and not when it is over
 proves SR-15-33

given  line-alpha says EmptyReleaseOrdered releaseNo ER1 BKG0001 1x22G1 validUntil 2026-11-26T00:00:00Z
given  yard-alpha answers ACCEPTED to ReleaseEmpties ER1
 when  gate-yard says GateAsked OUT orderNo ER1 requestNo R1
 then  tell gate-yard AnswerGate R1 KEEP_SHUT HUB-R655
 when  gate-yard says GateAsked OUT TCLU6854833 orderNo ER1 requestNo R2
 then  tell gate-yard AnswerGate R2 LIFT TCLU6854833
 when  gate-terminal says GateAsked OUT MSCU6639870 orderNo ER1 requestNo R3
 then  tell gate-terminal AnswerGate R3 KEEP_SHUT HUB-R658
given  3 days pass
 when  gate-yard says GateAsked OUT MSCU6639870 orderNo ER1 requestNo R4
 then  tell gate-yard AnswerGate R4 KEEP_SHUT HUB-R645
  and  alarm AN-18
