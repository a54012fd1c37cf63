-- What a request with an Idempotency-Key was answered, so that its repetition does nothing.
create table api_answer (
  person text not null references person,
  key text not null,
  fingerprint bytea not null,
  at timestamptz not null,
  status int,
  location text,
  body text,
  primary key (person, key)
);

create index api_answer_at on api_answer (at);
