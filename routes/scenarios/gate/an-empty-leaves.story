story  an empty container leaves without customs, and nobody is alarmed
 proves SR-15-13

 when  terminal-alpha says ContainerGated OUT EMPTY TCLU6854833
 then  nothing follows
