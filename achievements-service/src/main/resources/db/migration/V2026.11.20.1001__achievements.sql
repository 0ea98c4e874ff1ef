CREATE TABLE achievement (
  id              uuid PRIMARY KEY,
  version         bigint NOT NULL,
  origin          text NOT NULL,
  status          text NOT NULL,
  title           text NOT NULL,
  kind            text NOT NULL,
  problem         text,
  solution        text,
  benefit_cny     numeric(18, 2),
  benefit         text,
  benefit_proven  boolean NOT NULL,
  trade           text NOT NULL,
  occupation_code text,
  industry_code   text,
  region_code     text,
  keywords        text[] NOT NULL,
  year            integer,
  authors         jsonb NOT NULL,
  organisation    text,
  how_to_get      text,
  source          text,
  licence         text NOT NULL,
  created_by      text NOT NULL,
  creator_name    text NOT NULL,
  reviewer        text,
  reviewer_name   text,
  return_reason   text,
  status_since    timestamptz NOT NULL,
  updated_at      timestamptz NOT NULL
);
-- Own list, newest first.
CREATE INDEX achievement_by_creator ON achievement (created_by, updated_at DESC, id DESC);
-- Review queue of a scope, oldest first.
CREATE INDEX achievement_by_status ON achievement (status, status_since, id);

CREATE TABLE achievement_history (
  id             uuid PRIMARY KEY,
  achievement_id uuid NOT NULL REFERENCES achievement,
  at             timestamptz NOT NULL,
  actor          text NOT NULL,
  action         text NOT NULL,
  reason         text
);
CREATE INDEX achievement_history_of ON achievement_history (achievement_id, id);
