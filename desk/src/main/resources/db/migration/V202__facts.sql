-- What is said of a case. Rows are only added: the last one of a key is what holds now.
create table fact (
  number bigint generated always as identity primary key,
  incident text not null references incident,
  key text not null,
  value text not null,
  state text not null,
  ground text not null,
  said_by text not null,
  said timestamptz not null default now()
);

create index fact_of_incident on fact (incident, key, number desc);
