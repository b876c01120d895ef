-- Hubs that share one ledger. A hub alone on an embedded ledger has no row here.

create table node (
  node    varchar(60) primary key,
  folder  varchar(60) not null,            -- of the data folder it runs on: all share one
  seen_at bigint      not null             -- by the database's clock, which is one for all
);

create table duty (                        -- what one of them does for all
  duty     varchar(60) primary key,
  node     varchar(60) not null,
  until_at bigint      not null            -- by the database's clock
);

alter table delivery add column node varchar(60) not null default '';   -- who claimed it last
