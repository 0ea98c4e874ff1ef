-- Entries of the same person become one. The one that is given up stays, with what it said and a
-- pointer to the one that goes on.
ALTER TABLE craftsman DROP CONSTRAINT craftsman_status_check;
ALTER TABLE craftsman
  ADD COLUMN merged_into uuid REFERENCES craftsman,
  -- Of the number of the identity card: keyed, so that nobody finds the number by trying all.
  ADD COLUMN id_digest text,
  -- Of its form with stars, which is all that most lists have.
  ADD COLUMN masked_id_digest text,
  -- By what namesakes stand beside each other.
  ADD COLUMN name_key text GENERATED ALWAYS AS
    (lower(regexp_replace(normalize(name, NFKC), '[[:space:]·•・.]', '', 'g'))) STORED,
  ADD CONSTRAINT craftsman_status_check
    CHECK (status IN ('DRAFT', 'SUBMITTED', 'VERIFIED', 'SUSPENDED', 'RETIRED', 'MERGED')),
  ADD CONSTRAINT craftsman_merged CHECK ((status = 'MERGED') = (merged_into IS NOT NULL));
CREATE INDEX craftsman_merged_into ON craftsman (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX craftsman_name_key ON craftsman (name_key, id);
CREATE INDEX craftsman_masked_id_digest ON craftsman (masked_id_digest, id)
  WHERE masked_id_digest IS NOT NULL;

-- What a profile said before the step; null where the step changed nothing of it.
ALTER TABLE craftsman_history ADD COLUMN replaced jsonb;

CREATE TABLE duplicate_search (
  id          uuid PRIMARY KEY,
  status      text NOT NULL CHECK (status IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  -- Of the officer when they started it; empty is the nation.
  scope       text NOT NULL,
  actor_id    text NOT NULL,
  actor_name  text NOT NULL,
  created_at  timestamptz NOT NULL,
  total       bigint,
  -- Everything up to this key of this order is behind.
  lap         text NOT NULL CHECK (lap IN ('NAME', 'IDENTITY')),
  last_key    text,
  read        bigint NOT NULL,
  found       bigint NOT NULL,
  started_at  timestamptz,
  finished_at timestamptz
);
CREATE INDEX duplicate_search_scope ON duplicate_search (scope text_pattern_ops, id);
CREATE UNIQUE INDEX duplicate_search_one_open ON duplicate_search (scope)
  WHERE status IN ('QUEUED', 'RUNNING');

CREATE TABLE duplicate_pair (
  id            uuid PRIMARY KEY,
  version       bigint NOT NULL,
  first_id      uuid NOT NULL REFERENCES craftsman ON DELETE CASCADE,
  second_id     uuid NOT NULL REFERENCES craftsman ON DELETE CASCADE,
  -- What the codes of both regions begin with: who covers that covers both.
  common_region text NOT NULL,
  weight        integer NOT NULL,
  signs         jsonb NOT NULL,
  status        text NOT NULL CHECK (status IN ('OPEN', 'NOT_SAME', 'MERGED')),
  search_id     uuid NOT NULL,
  found_at      timestamptz NOT NULL,
  decided_at    timestamptz,
  decided_by    text,
  note          text,
  UNIQUE (first_id, second_id),
  CHECK (first_id < second_id)
);
CREATE INDEX duplicate_pair_list ON duplicate_pair (status, weight DESC, id);
CREATE INDEX duplicate_pair_second ON duplicate_pair (second_id);
