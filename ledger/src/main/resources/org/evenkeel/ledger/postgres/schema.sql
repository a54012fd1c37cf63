-- The tables of all ledgers. Run by their owner, who is not the role that the application signs in
-- with: that one, ${app}, can add and read. It can change or remove nothing but a salt, to erase a
-- payload, and the head, to a larger one, if the old one is the one it expects.
CREATE SCHEMA ledger;

CREATE TABLE ledger.entry (
  ledger text NOT NULL,
  sequence bigint NOT NULL CHECK (sequence >= 0),
  leaf bytea NOT NULL,
  sealed bytea NOT NULL,
  PRIMARY KEY (ledger, sequence)
);

CREATE TABLE ledger.salt (
  ledger text NOT NULL,
  sequence bigint NOT NULL,
  salt bytea NOT NULL CHECK (octet_length(salt) = 32),
  PRIMARY KEY (ledger, sequence)
);

CREATE TABLE ledger.head (
  ledger text PRIMARY KEY,
  size bigint NOT NULL,
  note text NOT NULL
);

-- Not even the owner changes an entry by mistake.
CREATE FUNCTION ledger.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'An entry of a ledger is never changed and never removed.';
END $$;

CREATE TRIGGER entry_stays BEFORE UPDATE OR DELETE ON ledger.entry
  FOR EACH ROW EXECUTE FUNCTION ledger.refuse();
CREATE TRIGGER entries_stay BEFORE TRUNCATE ON ledger.entry
  FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse();

CREATE FUNCTION ledger.destroy_salt(which text, entry bigint) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog
AS $$
  DELETE FROM ledger.salt WHERE ledger = which AND sequence = entry
$$;

CREATE FUNCTION ledger.swap_head(which text, expected text, next text, next_size bigint)
  RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog
AS $$
BEGIN
  IF expected IS NULL THEN
    INSERT INTO ledger.head (ledger, size, note) VALUES (which, next_size, next)
      ON CONFLICT DO NOTHING;
  ELSE
    UPDATE ledger.head SET size = next_size, note = next
      WHERE ledger = which AND note = expected AND size <= next_size;
  END IF;
  RETURN FOUND;
END $$;

REVOKE ALL ON FUNCTION ledger.destroy_salt(text, bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION ledger.swap_head(text, text, text, bigint) FROM PUBLIC;
GRANT USAGE ON SCHEMA ledger TO ${app};
GRANT SELECT, INSERT ON ledger.entry, ledger.salt TO ${app};
GRANT SELECT ON ledger.head TO ${app};
GRANT EXECUTE ON FUNCTION ledger.destroy_salt(text, bigint) TO ${app};
GRANT EXECUTE ON FUNCTION ledger.swap_head(text, text, text, bigint) TO ${app};
