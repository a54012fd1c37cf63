-- Which investigations have their events beside them as a file.
create table event_file (
  investigation text primary key references job,
  incident text not null references incident,
  events bigint not null,
  left_out bigint not null,
  bytes bigint not null,
  made timestamptz not null default now()
);

create index event_file_incident on event_file (incident, made desc);

-- Searches that somebody gave a name.
create table saved_search (
  id text primary key,
  incident text not null references incident,
  name text not null,
  words text not null,
  since text not null,
  until text not null,
  saved_by text not null,
  saved_name text not null,
  saved timestamptz not null default now()
);

create index saved_search_incident on saved_search (incident, saved);

-- Events that people put on the case's timeline.
create table picked_event (
  id text primary key,
  incident text not null references incident,
  investigation text not null,
  event bigint not null,
  at timestamptz not null,
  what text not null,
  why text not null,
  picked_by text not null,
  picked_name text not null,
  picked timestamptz not null default now()
);

create index picked_event_incident on picked_event (incident, at);
