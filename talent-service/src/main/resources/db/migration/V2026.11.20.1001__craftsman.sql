CREATE TABLE craftsman (
  id               uuid PRIMARY KEY,
  version          bigint NOT NULL,
  origin           text NOT NULL CHECK (origin IN ('REGISTERED', 'PUBLIC_RECORD')),
  status           text NOT NULL
    CHECK (status IN ('DRAFT', 'SUBMITTED', 'VERIFIED', 'SUSPENDED', 'RETIRED')),
  status_since     timestamptz NOT NULL,
  submitted_at     timestamptz,
  return_reason    text,
  account_id       text,
  name             text NOT NULL,
  gender           text,
  birth_year       integer,
  employer         text,
  job_title        text,
  biography        text,
  honours          jsonb NOT NULL,
  specialities     jsonb NOT NULL,
  skill_level      text,
  occupation_code  text,
  industry_code    text,
  region_code      text,
  reach            text,
  trades           jsonb NOT NULL,
  monthly_capacity integer NOT NULL CHECK (monthly_capacity BETWEEN 0 AND 31),
  absences         jsonb NOT NULL,
  contact_sealed   bytea,
  source           text,
  facts            jsonb NOT NULL,
  created_at       timestamptz NOT NULL,
  CHECK (origin = 'PUBLIC_RECORD' OR (region_code IS NOT NULL AND reach IS NOT NULL)),
  -- Real people known from the news have neither account nor contact, and name their source.
  CHECK (origin = 'REGISTERED'
    OR (account_id IS NULL AND contact_sealed IS NULL AND source IS NOT NULL))
);
CREATE UNIQUE INDEX craftsman_account ON craftsman (account_id);
CREATE UNIQUE INDEX craftsman_public_record ON craftsman (name, coalesce(employer, ''))
  WHERE origin = 'PUBLIC_RECORD';
-- Lists of officers: by status, oldest first, within a region's prefix.
CREATE INDEX craftsman_status_since ON craftsman (status, status_since, id);
CREATE INDEX craftsman_region ON craftsman (region_code text_pattern_ops);
COMMENT ON COLUMN craftsman.contact_sealed IS 'AES-GCM, bound to the id';

CREATE TABLE craftsman_history (
  id           uuid PRIMARY KEY,
  craftsman_id uuid NOT NULL REFERENCES craftsman ON DELETE CASCADE,
  at           timestamptz NOT NULL,
  actor_id     text NOT NULL,
  actor_name   text NOT NULL,
  action       text NOT NULL,
  reason       text
);
CREATE INDEX craftsman_history_craftsman ON craftsman_history (craftsman_id, at);

CREATE TABLE evidence (
  id              uuid PRIMARY KEY,
  craftsman_id    uuid NOT NULL REFERENCES craftsman ON DELETE CASCADE,
  kind            text NOT NULL
    CHECK (kind IN ('OUTCOME', 'ACHIEVEMENT', 'ACCEPTED_ANSWER', 'LESSON', 'WORK_METHOD')),
  title           text NOT NULL,
  summary         text NOT NULL,
  occurred_on     date NOT NULL,
  source_type     text NOT NULL,
  source_id       text NOT NULL,
  solved          boolean NOT NULL,
  rating          integer CHECK (rating BETWEEN 1 AND 5),
  benefit_cny     numeric(18, 2),
  workers_trained integer,
  created_at      timestamptz NOT NULL,
  -- One source counts once, however often it is told.
  UNIQUE (craftsman_id, source_type, source_id)
);
CREATE INDEX evidence_latest ON evidence (craftsman_id, occurred_on DESC, id DESC);

-- Whose entries in the search index are out of date.
CREATE TABLE index_queue (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  craftsman_id uuid NOT NULL
);
