story  in comes what is expected here, and nothing else
 proves SR-15-33

given  agency-alpha says ContainerAnnounced TCLU6854833
 when  terminal-alpha says GateAsked IN TCLU6854833 requestNo R1
 then  tell terminal-alpha AnswerGate R1 LIFT
 when  terminal-alpha says GateAsked IN CSQU3054383 requestNo R2
 then  tell terminal-alpha AnswerGate R2 KEEP_SHUT HUB-R656
