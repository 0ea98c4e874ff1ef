CREATE TABLE corpus_document (
  id              uuid PRIMARY KEY,
  -- Counts changes of content: citations name it.
  version         integer NOT NULL,
  kind            text NOT NULL,
  title           text NOT NULL,
  text            text NOT NULL,
  trade           text,
  occupation_code text,
  industry_code   text,
  region_code     text,
  keywords        text[] NOT NULL,
  standards       text[] NOT NULL,
  ipc             text[] NOT NULL,
  year            integer,
  author          text,
  applicant       text,
  patent_number   text,
  source          text NOT NULL,
  source_id       text NOT NULL,
  licence         text NOT NULL,
  achievement_id  uuid,
  help_request_id uuid,
  -- Of everything above, so that an unchanged line is recognised without comparing fields.
  digest          text NOT NULL,
  created_at      timestamptz NOT NULL,
  updated_at      timestamptz NOT NULL,
  -- The version whose sentences are in the vector index; behind it, the background task has work.
  embedded_version integer,
  UNIQUE (source, source_id)
);
CREATE INDEX corpus_document_to_embed ON corpus_document (id)
  WHERE embedded_version IS DISTINCT FROM version;

-- Names this database's corpus: an index on disk that belongs to another one is emptied.
CREATE TABLE corpus_identity (id uuid PRIMARY KEY);
INSERT INTO corpus_identity VALUES (gen_random_uuid());

CREATE TABLE corpus_import (
  id          uuid PRIMARY KEY,
  status      text NOT NULL,
  file_id     uuid NOT NULL,
  file_name   text NOT NULL,
  compressed  boolean NOT NULL,
  digest      text NOT NULL,
  created_by  text NOT NULL,
  created_at  timestamptz NOT NULL,
  total       bigint,
  read        bigint NOT NULL DEFAULT 0,
  created     bigint NOT NULL DEFAULT 0,
  updated     bigint NOT NULL DEFAULT 0,
  unchanged   bigint NOT NULL DEFAULT 0,
  failed      bigint NOT NULL DEFAULT 0,
  started_at  timestamptz,
  finished_at timestamptz
);

CREATE TABLE corpus_import_error (
  import_id   uuid NOT NULL REFERENCES corpus_import,
  line        bigint NOT NULL,
  position    integer NOT NULL,
  field       text,
  message_key text NOT NULL,
  message_arg text,
  PRIMARY KEY (import_id, line, position)
);
