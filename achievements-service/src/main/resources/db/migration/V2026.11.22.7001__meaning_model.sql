-- Vectors of two models cannot be compared: each says whose it is.
ALTER TABLE unanswered_question ADD COLUMN meaning_model text NOT NULL DEFAULT 'bge-small-zh-v1.5-q';
ALTER TABLE unanswered_question ALTER COLUMN meaning_model DROP DEFAULT;
-- By which model the sentences in the index were told.
ALTER TABLE corpus_identity ADD COLUMN meaning_model text NOT NULL DEFAULT 'bge-small-zh-v1.5-q';
