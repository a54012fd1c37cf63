-- What people say of the answers to the key questions. Rows are only added: the last one holds.
create table judgement (
  number bigint generated always as identity primary key,
  incident text not null references incident,
  question text not null,
  verdict text not null,
  words text not null,
  reason text not null,
  said_by text not null,
  said timestamptz not null default now()
);

create index judgement_incident on judgement (incident, question, number desc);
