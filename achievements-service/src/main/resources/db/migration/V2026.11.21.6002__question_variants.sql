-- The wordings in which one question of the ledger was asked; the first stands in the entry itself.
CREATE TABLE unanswered_question_variant (
  question_id   uuid NOT NULL REFERENCES unanswered_question ON DELETE CASCADE,
  normalised    text NOT NULL,
  question      text NOT NULL,
  times_asked   integer NOT NULL,
  last_asked_at timestamptz NOT NULL,
  PRIMARY KEY (question_id, normalised)
);
