CREATE TABLE saved_search (
  id         uuid PRIMARY KEY,
  version    bigint NOT NULL,
  account_id text NOT NULL,
  name       text NOT NULL,
  criteria   jsonb NOT NULL,
  paused     boolean NOT NULL,
  created_at timestamptz NOT NULL,
  -- When the corpus was last looked through for it.
  looked_at  timestamptz NOT NULL,
  -- Documents of before are not looked at again.
  looks_from timestamptz NOT NULL
);
CREATE INDEX saved_search_of ON saved_search (account_id, id);
CREATE INDEX saved_search_due ON saved_search (looked_at) WHERE NOT paused;

-- What was found for it, so that nothing is told twice.
CREATE TABLE saved_search_hit (
  search_id   uuid NOT NULL REFERENCES saved_search ON DELETE CASCADE,
  document_id uuid NOT NULL,
  version     integer NOT NULL,
  found_at    timestamptz NOT NULL,
  PRIMARY KEY (search_id, document_id)
);
CREATE INDEX saved_search_hit_by_time ON saved_search_hit (search_id, found_at DESC, document_id DESC);
