create table evidence (
  id text primary key,
  incident text not null references incident,
  name text not null,
  entry bigint not null unique,
  sha256 text not null,
  bytes bigint not null,
  taken timestamptz not null default now()
);

create index evidence_incident on evidence (incident, taken);
