-- The ledger. One script for SQLite and PostgreSQL; ${serial} is the vendor's way to count.
-- Times are milliseconds since 1970 UTC: the same order and the same value on both.

create table message (
  message_id  varchar(200) primary key,
  said_by     varchar(40)  not null,
  digest      varchar(64)  not null,
  received_at bigint       not null,
  recorded_at bigint       not null,
  status      varchar(12)  not null,   -- RECORDED DEAD
  fault       varchar(2000)
);

-- the same id with other content: without effect until a person decides
create table quarantine (
  message_id  varchar(200) not null,
  digest      varchar(64)  not null,
  said_by     varchar(40)  not null,
  received_at bigint       not null,
  body        text         not null,
  primary key (message_id, digest)
);

create table event (
  seq         ${serial},
  node        varchar(40)  not null,
  event_id    varchar(220) not null unique,
  message_id  varchar(200) not null,
  type        varchar(40)  not null,
  said_by     varchar(40)  not null,
  occurred_at bigint       not null,
  received_at bigint       not null,
  recorded_at bigint       not null,
  outcome     varchar(12)  not null,
  test        smallint     not null,
  body        text         not null,
  chain       varchar(64)  not null    -- SHA-256 over the chain before it and this body
);
create index event_message on event (message_id);
create index event_chain on event (node, seq);

create table event_subject (
  subject varchar(90) not null,
  seq     bigint      not null,
  primary key (subject, seq)
);

create table dossier (
  subject varchar(90) primary key,
  kind    varchar(20) not null,
  version bigint      not null,
  body    text        not null
);

create table instruction (
  seq            ${serial},
  instruction_id varchar(90) not null unique,
  cause_event_id varchar(220) not null,
  type           varchar(40) not null,
  to_party       varchar(40) not null,
  subject        varchar(90) not null,
  issued_at      bigint      not null,
  urgent         smallint    not null,
  body           text        not null
);
create index instruction_cause on instruction (cause_event_id);
create index instruction_subject on instruction (subject, seq);

create table delivery (
  instruction_id varchar(90) primary key,
  seq            bigint      not null,   -- of the instruction: the order on the link
  link           varchar(60) not null,
  subject        varchar(90) not null,
  urgent         smallint    not null,
  state          varchar(10) not null,   -- READY SENDING PUSHED ANSWERED PARKED
  attempt        int         not null,
  maybe_taken    smallint    not null,   -- an earlier try may have reached the partner
  not_before     bigint      not null,   -- no try before
  wake_at        bigint      not null,   -- when the watch over time wakes it (again)
  sequence       bigint,                 -- per link, without gaps
  reference      varchar(14),
  pushed_at      bigint,
  answer         varchar(10),
  answered_at    bigint,
  note           varchar(2000)
);
create index delivery_waiting on delivery (state, wake_at);
create index delivery_order on delivery (link, subject, seq);
create unique index delivery_reference on delivery (link, reference);

create table link_counter (
  link varchar(60) primary key,
  last bigint      not null
);

create table due (
  due_id  varchar(300) primary key,
  at      bigint       not null,
  wake_at bigint       not null,         -- when it is put on its way (again)
  what    varchar(20)  not null,
  subject varchar(90)  not null,
  cause   varchar(220) not null
);
create index due_wake on due (wake_at);

create table parking (
  event_id varchar(220) not null,
  subject  varchar(90)  not null,
  owner    varchar(20)  not null,
  until_at bigint       not null,
  matched  smallint     not null,
  primary key (event_id, subject)
);
create index parking_open on parking (matched, until_at);

create table refusal (
  event_id varchar(220) not null,
  position int          not null,
  code     varchar(12)  not null,
  place    varchar(400) not null,
  came     varchar(70)  not null,
  expected varchar(400) not null,
  primary key (event_id, position)
);

create table alarm (
  seq       ${serial},
  rule      varchar(12) not null,
  subject   varchar(90) not null,
  code      varchar(12) not null,
  opened_at bigint      not null,
  evidence  text        not null,
  open      smallint    not null
);
create index alarm_open on alarm (open, rule, subject);

-- any number a person may know a case by
create table reference (
  value   varchar(200) not null,
  subject varchar(90)  not null,
  primary key (value, subject)
);

-- what people did
create table audit (
  seq    ${serial},
  at     bigint       not null,
  who    varchar(60)  not null,
  what   varchar(40)  not null,
  object varchar(220) not null,
  why    varchar(500) not null
);
