-- Dangerous acts that wait for a second person, or for time to pass.
create table approval (
  id text primary key,
  kind text not null,
  facts jsonb not null,
  words text not null,
  reason text not null,
  asked_by text not null references person,
  asked timestamptz not null,
  ripe timestamptz,
  until timestamptz not null,
  state text not null default 'WAITING',
  decided_by text references person,
  decided timestamptz
);

create index approval_asked on approval (asked desc);
