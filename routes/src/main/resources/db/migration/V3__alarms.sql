-- An alarm is handled once, whoever asks again under the same key; and when a party was last heard.

alter table alarm add column handled_key varchar(110);  -- who handled it, and the key of that request
create unique index alarm_handled on alarm (handled_key);
create index message_heard on message (said_by, received_at);
