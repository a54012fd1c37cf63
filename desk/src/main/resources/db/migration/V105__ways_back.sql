-- Links that let a person in again who has lost password, phone and codes.
create table way_back (
  id text primary key,
  secret bytea not null unique,
  person text not null references person,
  valid timestamptz not null,
  used timestamptz
);
