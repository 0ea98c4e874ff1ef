-- By what someone is known in a list of the unions, so that the list can come again.
ALTER TABLE craftsman
  ADD COLUMN roster    text,
  ADD COLUMN roster_id text,
  ADD CHECK ((roster IS NULL) = (roster_id IS NULL));
CREATE UNIQUE INDEX craftsman_roster ON craftsman (roster, roster_id);

CREATE TABLE pool_import (
  id           uuid PRIMARY KEY,
  status       text NOT NULL CHECK (status IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  -- Gone when the import is over: the file has telephone numbers in clear.
  file_id      uuid,
  file_name    text NOT NULL,
  digest       text NOT NULL,
  size         bigint NOT NULL,
  format       text NOT NULL,
  encoding     text NOT NULL,
  options      jsonb NOT NULL,
  -- Of the officer when they started it; empty is the nation.
  scope        text NOT NULL,
  actor_id     text NOT NULL,
  actor_name   text NOT NULL,
  created_at   timestamptz NOT NULL,
  total        bigint,
  read         bigint NOT NULL,
  created      bigint NOT NULL,
  updated      bigint NOT NULL,
  unchanged    bigint NOT NULL,
  failed       bigint NOT NULL,
  -- Everything before this place is durable and counted.
  file_offset  bigint NOT NULL,
  file_line    bigint NOT NULL,
  seen_bytes   bigint NOT NULL,
  failure_key  text,
  failure_arg  text,
  started_at   timestamptz,
  finished_at  timestamptz
);
CREATE INDEX pool_import_scope ON pool_import (scope text_pattern_ops, id);
CREATE INDEX pool_import_open ON pool_import (id) WHERE status IN ('QUEUED', 'RUNNING');

CREATE TABLE pool_import_error (
  import_id   uuid NOT NULL REFERENCES pool_import ON DELETE CASCADE,
  line        bigint NOT NULL,
  position    integer NOT NULL,
  field       text,
  message_key text NOT NULL,
  message_arg text,
  PRIMARY KEY (import_id, line, position)
);
