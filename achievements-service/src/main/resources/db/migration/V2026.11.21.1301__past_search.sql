-- Texts that several different people searched for; nothing says who.
CREATE TABLE past_search (
  text             text PRIMARY KEY,
  times            bigint NOT NULL,
  last_searched_at timestamptz NOT NULL
);
CREATE INDEX past_search_by_times ON past_search (times DESC, text);
CREATE INDEX past_search_by_age ON past_search (last_searched_at);
