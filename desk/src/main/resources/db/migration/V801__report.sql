-- The facts as the duties were worked out from, each time they changed, and what that changed.
create table facts_taken (
  id text primary key,
  incident text not null references incident,
  facts text not null,
  changes text not null,
  taken_by text not null,
  taken timestamptz not null default now()
);

create index facts_taken_incident on facts_taken (incident, taken desc);

-- Notices, each version kept.
create table notice (
  incident text not null references incident,
  duty text not null,
  version int not null,
  content text not null,
  written_by text not null,
  written timestamptz not null default now(),
  approved_by text,
  approved timestamptz,
  primary key (incident, duty, version)
);

-- What was told, to whom, with what proof.
create table filing (
  id text primary key,
  incident text not null references incident,
  duty text not null,
  told timestamptz not null,
  due timestamptz,
  reference text not null,
  receipt text,
  version int,
  filed_by text not null,
  filed timestamptz not null default now()
);

create index filing_incident on filing (incident, duty, told);

-- Links to the calendar of deadlines, by the hash of their secret.
create table calendar_link (
  id text primary key,
  incident text not null references incident,
  secret text not null unique,
  made_by text not null,
  made timestamptz not null default now(),
  revoked timestamptz,
  given text not null default ''
);
