-- How an answer came to its words; what was answered before quotes the corpus.
ALTER TABLE answer
  ADD COLUMN model             text,
  ADD COLUMN dropped_sentences integer NOT NULL DEFAULT 0,
  ADD COLUMN fallback          text;
