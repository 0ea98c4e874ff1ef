-- A studio of innovation: applied for by the craftsman who leads it, accredited by a union at a
-- level, assessed every year.
CREATE TABLE studio (
  id               uuid PRIMARY KEY,
  version          bigint NOT NULL,
  leader_id        uuid NOT NULL REFERENCES craftsman,
  name             text NOT NULL,
  employer         text NOT NULL,
  region_code      text NOT NULL,
  founded_year     integer,
  focus            text,
  accomplishments  text,
  trades           jsonb NOT NULL,
  occupation_codes jsonb NOT NULL,
  industry_codes   jsonb NOT NULL,
  -- All of the three between bars, each with its kind before it: what lists are narrowed by.
  field_keys       text NOT NULL,
  status           text NOT NULL
    CHECK (status IN
      ('DRAFT', 'APPLIED', 'REFUSED', 'ACCREDITED', 'RENEWED', 'WARNED', 'REVOKED')),
  status_since     timestamptz NOT NULL,
  applied_at       timestamptz,
  refusal_reason   text,
  level            text CHECK (level IN ('NATIONAL', 'PROVINCIAL', 'CITY', 'ENTERPRISE')),
  accredited_on    date,
  valid_until      date,
  -- The last year that needs no assessment any more: that of the accreditation at first.
  assessed_year    integer,
  -- In a row; a renewal ends the row.
  warnings         integer NOT NULL CHECK (warnings >= 0),
  created_at       timestamptz NOT NULL,
  changed_at       timestamptz NOT NULL,
  CONSTRAINT studio_accredited CHECK (
    (status IN ('DRAFT', 'APPLIED', 'REFUSED')) = (level IS NULL)
    AND (level IS NULL) = (accredited_on IS NULL)
    AND (level IS NULL) = (valid_until IS NULL)
    AND (level IS NULL) = (assessed_year IS NULL))
);
CREATE INDEX studio_leader ON studio (leader_id);
CREATE INDEX studio_region ON studio (region_code text_pattern_ops);
CREATE INDEX studio_status_since ON studio (status_since, id);
CREATE INDEX studio_public ON studio (accredited_on DESC, id DESC)
  WHERE status IN ('ACCREDITED', 'RENEWED', 'WARNED');

CREATE TABLE studio_member (
  id           uuid PRIMARY KEY,
  studio_id    uuid NOT NULL REFERENCES studio ON DELETE CASCADE,
  craftsman_id uuid NOT NULL REFERENCES craftsman,
  status       text NOT NULL CHECK (status IN ('INVITED', 'ACTIVE', 'DECLINED', 'LEFT')),
  invited_at   timestamptz NOT NULL,
  joined_at    timestamptz,
  left_at      timestamptz
);
CREATE UNIQUE INDEX studio_member_open ON studio_member (studio_id, craftsman_id)
  WHERE status IN ('INVITED', 'ACTIVE');
CREATE INDEX studio_member_craftsman ON studio_member (craftsman_id);

CREATE TABLE studio_result (
  id          uuid PRIMARY KEY,
  studio_id   uuid NOT NULL REFERENCES studio ON DELETE CASCADE,
  title       text NOT NULL,
  year        integer NOT NULL,
  kind        text NOT NULL
    CHECK (kind IN ('INNOVATION', 'WORK_METHOD', 'PATENT', 'STANDARD', 'TRAINING', 'AWARD')),
  benefit_cny numeric(18, 2),
  evidence_id uuid REFERENCES evidence ON DELETE SET NULL
);
CREATE INDEX studio_result_studio ON studio_result (studio_id, year DESC, id DESC);

CREATE TABLE studio_assessment (
  id            uuid PRIMARY KEY,
  studio_id     uuid NOT NULL REFERENCES studio ON DELETE CASCADE,
  year          integer NOT NULL,
  -- With the maximum of each criterion as it was then.
  scores        jsonb NOT NULL,
  total         integer NOT NULL,
  maximum       integer NOT NULL CHECK (total BETWEEN 0 AND maximum),
  decision      text NOT NULL CHECK (decision IN ('RENEWED', 'WARNED')),
  reason        text,
  assessed_at   timestamptz NOT NULL,
  assessor_id   text NOT NULL,
  assessor_name text NOT NULL
);
CREATE INDEX studio_assessment_studio ON studio_assessment (studio_id, assessed_at DESC);

CREATE TABLE studio_history (
  id         uuid PRIMARY KEY,
  studio_id  uuid NOT NULL REFERENCES studio ON DELETE CASCADE,
  at         timestamptz NOT NULL,
  actor_id   text NOT NULL,
  actor_name text NOT NULL,
  action     text NOT NULL,
  reason     text,
  facts      jsonb NOT NULL
);
CREATE INDEX studio_history_studio ON studio_history (studio_id, at DESC, id DESC);
