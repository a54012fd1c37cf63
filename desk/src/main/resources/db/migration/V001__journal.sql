-- What was done, in its order, until and after the ledger has it.
create table journal_entry (
  number bigint generated always as identity primary key,
  id text not null unique,
  actor text not null,
  kind text not null,
  facts jsonb not null,
  written timestamptz not null default now(),
  sequence bigint
);

create index journal_waiting on journal_entry (number) where sequence is null;
create index journal_incident on journal_entry ((facts ->> 'incident'), number desc);
