story  customs permits a wagon by the depot's channel and a vessel by its own, and nobody else does
 proves SR-16-03

given  depot-alpha says ContainerGated IN FULL CSQU3054383 BKG0001
 when  depot-alpha says LoadingPermitted VESSEL CSQU3054383
 then  refuse HUB-R501
 when  customs-alpha says LoadingPermitted WAGON CSQU3054383
 then  refuse HUB-R501
 when  rail-alpha says LoadingPermitted WAGON CSQU3054383
 then  refuse HUB-R501
