-- What came, what was recorded and what left: one chain of digests per node; and what retention deleted.

alter table message add column raw varchar(64) not null default '';       -- SHA-256 of the bytes as they came
alter table message add column link varchar(60) not null default '';      -- the adapter by which they came
alter table message add column mapping varchar(140) not null default '';  -- which mappings read them
alter table message add column trace varchar(32) not null default '';     -- the number a person may quote
create index message_trace on message (trace);

create table chain (
  node      varchar(40)  not null,
  no        bigint       not null,      -- per node, without gaps
  day       varchar(10)  not null,      -- UTC; never before the day of the row before
  at        bigint       not null,
  kind      varchar(12)  not null,      -- RECEIVED REFUSED QUARANTINED EVENT SENT
  id        varchar(220) not null,      -- of the message, the event or the instruction
  what      varchar(60)  not null,
  party     varchar(60)  not null,
  link      varchar(60)  not null,
  reference varchar(14)  not null,
  sequence  bigint       not null,
  body      varchar(64)  not null,      -- SHA-256 of the bytes that came or left
  canonical varchar(64)  not null,      -- SHA-256 of the event or instruction in our words
  mapping   varchar(140) not null,
  outcome   varchar(12)  not null,
  chain     varchar(64)  not null,      -- SHA-256 over the chain before it and all of this row
  primary key (node, no)
);
create index chain_body on chain (body);

-- a body that retention deleted: its digest stays, so that the chain can still be proved
create table tombstone (
  digest varchar(64)  primary key,
  rule   varchar(40)  not null,
  bytes  bigint       not null,
  at     bigint       not null
);

-- how far each rule of retention has come
create table retention (
  rule varchar(40) not null,
  node varchar(40) not null,
  upto bigint      not null,
  primary key (rule, node)
);
