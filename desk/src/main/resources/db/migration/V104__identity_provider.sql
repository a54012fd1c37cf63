-- Whom an identity provider vouches for: its own name of them, fixed when they came in first.
create table provider_subject (
  issuer text not null,
  subject text not null,
  person text not null references person,
  pinned timestamptz not null default now(),
  primary key (issuer, subject),
  unique (issuer, person)
);

-- A provider stands in for the password, never for the second factor.
alter table session add column provider timestamptz;
