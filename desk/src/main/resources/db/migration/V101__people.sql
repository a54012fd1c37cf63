create table person (
  id text primary key,
  name text not null,
  email text not null,
  role text not null,
  password text not null,
  incident text,
  until timestamptz,
  disabled timestamptz,
  added timestamptz not null default now()
);

create unique index person_email on person (lower(email));

create table code_app (
  person text primary key references person,
  secret bytea not null,
  step bigint not null
);

create table recovery_code (
  person text not null references person,
  hash bytea not null,
  used timestamptz,
  primary key (person, hash)
);

create table session (
  id text primary key,
  secret bytea not null unique,
  person text not null references person,
  opened timestamptz not null,
  seen timestamptz not null,
  password timestamptz,
  code timestamptz,
  passkey timestamptz,
  agent text not null,
  ended timestamptz
);

create index session_person on session (person) where ended is null;

create table invitation (
  id text primary key,
  secret bytea not null unique,
  name text not null,
  email text not null,
  role text not null,
  incident text,
  guest_until timestamptz,
  valid timestamptz not null,
  used timestamptz
);
