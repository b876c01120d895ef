-- Persons who sign in to the window. A machine has a key of its party instead.

create table account (
  name         varchar(60)  primary key,
  party        varchar(40)  not null,
  roles        varchar(200) not null,             -- separated by blanks
  reads_bodies smallint     not null,             -- may look into messages themselves
  language     varchar(2)   not null,
  password     varchar(200),                      -- its hash; none where another house vouches for the person
  disabled     smallint     not null,
  failures     int          not null default 0,   -- wrong passwords in a row
  locked_until bigint       not null default 0,
  created_at   bigint       not null
);
