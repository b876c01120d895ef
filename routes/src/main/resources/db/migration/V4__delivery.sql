-- What is known of each way out, and what people decided about dead letters.

create table link (
  link         varchar(60)  primary key,
  off_at       bigint       not null default 0,   -- 0: it is on
  off_by       varchar(60)  not null default '',
  off_why      varchar(500) not null default '',
  failures     int          not null default 0,   -- in a row, of whatever instruction
  paused_until bigint       not null default 0    -- not 0: too many; one instruction at a time probes it from then on
);

-- one decision under one key, so that a double click is one
create table dead_decision (
  decision varchar(130) primary key,              -- who and the key of that request
  at       bigint       not null,
  request  varchar(64)  not null,                 -- digest of what was asked: the same key means the same
  answer   text         not null default ''       -- empty while it is being carried out
);
create index audit_object on audit (object);
create index delivery_link on delivery (link, state);
