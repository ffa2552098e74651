-- Read by PostgreSQL and by H2 in PostgreSQL mode alike.

-- The writer numbers the events itself, under its lock: no gaps, and the order of the index is the order of commits.
create table domain_event (
  global_index bigint not null primary key,
  aggregate_id varchar(255) not null,
  sequence_number bigint not null,
  type varchar(255),
  event_id varchar(255) not null,
  time_stamp varchar(40) not null,
  payload_type varchar(255) not null,
  payload_revision varchar(255),
  payload bytea not null,
  meta_data bytea,
  constraint domain_event_sequence unique (aggregate_id, sequence_number)
);

create table snapshot_event (
  aggregate_id varchar(255) not null,
  sequence_number bigint not null,
  type varchar(255),
  event_id varchar(255) not null,
  time_stamp varchar(40) not null,
  payload_type varchar(255) not null,
  payload_revision varchar(255),
  payload bytea not null,
  meta_data bytea,
  constraint snapshot_event_sequence primary key (aggregate_id, sequence_number)
);

-- A destroyed key stays as a row without the key, so that none is ever made again for that person.
create table person_key (
  person uuid not null primary key,
  wrapped_key varchar(2000),
  destroyed_at timestamp with time zone,
  constraint person_key_or_tombstone check ((wrapped_key is null) = (destroyed_at is not null))
);
