-- Occupations of which the index is to be told anew what their people do.
CREATE TABLE occupation_queue (
  id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  code text NOT NULL
);
-- The newest people of an occupation.
CREATE INDEX craftsman_occupation ON craftsman (occupation_code, id DESC);
