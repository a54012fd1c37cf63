create table job (
  id text primary key,
  kind text not null,
  incident text not null references incident,
  task text not null,
  state text not null default 'WAITING',
  stage text not null default 'waiting',
  done bigint not null default 0,
  total bigint not null default 0,
  lease bigint not null default 0,
  leased_until timestamptz,
  asked timestamptz not null default now(),
  ended timestamptz,
  message text
);

create index job_waiting on job (asked) where state in ('WAITING', 'RUNNING');
