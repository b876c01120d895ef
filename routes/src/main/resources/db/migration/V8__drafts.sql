-- What a person writes in the window, until it has left. A submission waits here for the time in which it may be taken back.

create table draft (
  id         varchar(40)  primary key,
  person     varchar(60)  not null,
  party      varchar(40)  not null,
  form       varchar(60)  not null,
  state      varchar(8)   not null,             -- DRAFT, HELD, LEAVING, LEFT
  content    varchar(100000) not null,          -- what stands in its fields
  outcome    varchar(100000) not null,          -- what became of it; empty before
  changed_at bigint       not null,
  leaves_at  bigint       not null              -- nothing leaves before; 0 where nobody has submitted it
);
create index draft_person on draft (person, changed_at);
create index draft_leaves on draft (state, leaves_at);
