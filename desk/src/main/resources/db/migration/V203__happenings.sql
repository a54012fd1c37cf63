-- What people put on the timeline by hand.
create table happening (
  id text primary key,
  incident text not null references incident,
  at timestamptz not null,
  what text not null,
  added_by text not null,
  added_name text not null,
  added timestamptz not null default now()
);

create index happening_incident on happening (incident, at);
