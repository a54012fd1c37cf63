-- Uploads that are under way. How far one is, says the length of its file.
create table upload (
  id text primary key,
  incident text not null references incident,
  name text not null,
  bytes bigint not null,
  begun_by text not null,
  begun timestamptz not null default now()
);
