-- Deadlines, and the life of an alarm: open, resolved by what was missing, or handled by a person.

alter table due add column deadline varchar(40);      -- what was to happen by then
alter table due add column awaited_from varchar(40);  -- whose word it waits for

alter table alarm add column occasion varchar(40) not null default '';  -- which stay or case
alter table alarm add column closed_at bigint;
alter table alarm add column closed_by varchar(220);  -- the person, or the event that brought what was missing
alter table alarm add column result varchar(500);     -- what the person found and did; empty when it resolved itself
