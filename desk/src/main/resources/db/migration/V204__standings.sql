-- Whether a case is still worked on. Rows are only added: the last one holds, none means open.
create table standing (
  number bigint generated always as identity primary key,
  incident text not null references incident,
  open boolean not null,
  why text not null,
  said_by text not null,
  said timestamptz not null default now()
);

create index standing_incident on standing (incident, number desc);

-- How exactly a moment is known.
alter table moment add column precision text not null default 'MINUTE';
