-- Secrets with which programs come in, each on behalf of a person.
create table api_token (
  id text primary key,
  hash bytea not null unique,
  person text not null references person,
  name text not null,
  scopes text not null,
  incident text,
  made timestamptz not null,
  until timestamptz not null,
  used timestamptz,
  revoked timestamptz
);

create index api_token_person on api_token (person, made);
