create table incident (
  id text primary key,
  code_name text not null,
  store text not null,
  platform text not null,
  noticed text not null,
  drill boolean not null,
  opened timestamptz not null default now(),
  opened_by text not null
);

create table moment (
  incident text not null references incident,
  kind text not null,
  at timestamptz not null,
  said timestamptz not null default now(),
  said_by text not null,
  primary key (incident, kind)
);

create table task (
  id text primary key,
  incident text not null references incident,
  text text not null,
  owner text,
  due timestamptz,
  done timestamptz,
  added timestamptz not null default now()
);

create index task_incident on task (incident, due);

create table contact (
  id text primary key,
  incident text not null references incident,
  part text not null,
  name text not null,
  phone text not null,
  email text not null
);

create index contact_incident on contact (incident);

create table note (
  id text primary key,
  incident text not null references incident,
  text text not null,
  author text not null,
  author_name text not null,
  written timestamptz not null default now()
);

create index note_incident on note (incident, written desc);
