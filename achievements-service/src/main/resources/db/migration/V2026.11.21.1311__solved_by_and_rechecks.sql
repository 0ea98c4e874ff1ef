-- Documents that solved something, by the answers that cited them: what ranking learns from.
CREATE TABLE solved_by (
  document_id uuid NOT NULL,
  answer_id   uuid NOT NULL REFERENCES answer,
  PRIMARY KEY (document_id, answer_id)
);
CREATE INDEX solved_by_answer ON solved_by (answer_id);

-- When an open question was last asked again.
ALTER TABLE unanswered_question ADD COLUMN checked_at timestamptz;
CREATE INDEX unanswered_question_to_check ON unanswered_question (checked_at NULLS FIRST)
  WHERE status = 'OPEN';
