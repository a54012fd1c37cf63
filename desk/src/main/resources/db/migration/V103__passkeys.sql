-- Keys that people's devices hold (WebAuthn Level 3), and challenges that wait for their answer.
create table passkey (
  credential bytea primary key,
  id text not null unique,
  person text not null references person,
  public_key bytea not null,
  signatures bigint not null,
  verified boolean not null,
  backup_eligible boolean not null,
  backup_state boolean not null,
  transports text not null,
  attestation bytea,
  client_data bytea,
  label text not null,
  made timestamptz not null,
  used timestamptz not null
);

create index passkey_person on passkey (person, made);

create table passkey_challenge (
  id text primary key,
  challenge bytea not null,
  person text references person,
  until timestamptz not null
);
