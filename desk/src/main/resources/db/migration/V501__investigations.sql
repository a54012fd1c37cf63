create table investigation (
  job text primary key references job,
  incident text not null references incident,
  document text not null,
  found timestamptz not null default now()
);
