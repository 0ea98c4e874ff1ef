CREATE TABLE answer (
  id              uuid PRIMARY KEY,
  question        text NOT NULL,
  trade           text,
  region_code     text,
  help_request_id uuid UNIQUE,
  asked_by        text,
  outcome         text NOT NULL,
  refusal         text,
  statements      jsonb NOT NULL,
  support         double precision NOT NULL,
  ledger_entry_id uuid,
  created_at      timestamptz NOT NULL
);

CREATE TABLE answer_feedback (
  id        uuid PRIMARY KEY,
  answer_id uuid NOT NULL REFERENCES answer,
  verdict   text NOT NULL,
  comment   text,
  given_by  text,
  at        timestamptz NOT NULL
);
CREATE INDEX answer_feedback_of ON answer_feedback (answer_id);

-- The ledger: one entry for near-identical questions of one trade and region.
CREATE TABLE unanswered_question (
  id              uuid PRIMARY KEY,
  version         bigint NOT NULL,
  question        text NOT NULL,
  normalised      text NOT NULL,
  meaning         real[] NOT NULL,
  trade           text,
  region_code     text,
  times_asked     integer NOT NULL,
  first_asked_at  timestamptz NOT NULL,
  last_asked_at   timestamptz NOT NULL,
  status          text NOT NULL,
  closed_by       uuid,
  closed_by_title text,
  closed_at       timestamptz
);
CREATE INDEX unanswered_question_by_time ON unanswered_question (status, last_asked_at DESC, id DESC);
