-- A file may also lie on the server, and an import goes on at a place in it instead of a line.
ALTER TABLE corpus_import
  ALTER COLUMN file_id DROP NOT NULL,
  ADD COLUMN size        bigint NOT NULL DEFAULT 0,
  ADD COLUMN modified_at timestamptz,
  ADD COLUMN format      text NOT NULL DEFAULT 'JSON_LINES',
  ADD COLUMN encoding    text NOT NULL DEFAULT 'UTF-8',
  ADD COLUMN options     jsonb NOT NULL
    DEFAULT '{"dryRun": false, "replace": false, "columns": {}, "ignored": []}',
  -- Documents of it that live in the index alone, and the generation of the index they are in.
  ADD COLUMN bulk        bigint NOT NULL DEFAULT 0,
  ADD COLUMN generation  uuid,
  ADD COLUMN duplicates  bigint NOT NULL DEFAULT 0,
  -- Everything before this place is durable and counted.
  ADD COLUMN file_offset bigint NOT NULL DEFAULT 0,
  ADD COLUMN file_line   bigint NOT NULL DEFAULT 0,
  ADD COLUMN phase       text,
  ADD COLUMN seen_rows   bigint NOT NULL DEFAULT 0,
  ADD COLUMN seen_bytes  bigint NOT NULL DEFAULT 0,
  ADD COLUMN failure_key text,
  ADD COLUMN failure_arg text,
  DROP COLUMN compressed;

-- What was running when this came begins again: lines are no places, and nothing comes in twice.
DELETE FROM corpus_import_error
  WHERE import_id IN (SELECT id FROM corpus_import WHERE status IN ('QUEUED', 'RUNNING'));
UPDATE corpus_import
  SET read = 0, created = 0, updated = 0, unchanged = 0, failed = 0, total = NULL
  WHERE status IN ('QUEUED', 'RUNNING');

-- What waits and what runs is asked for again and again, and is little.
CREATE INDEX corpus_import_open ON corpus_import (id) WHERE status IN ('QUEUED', 'RUNNING');
