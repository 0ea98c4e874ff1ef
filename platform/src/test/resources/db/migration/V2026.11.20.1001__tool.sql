CREATE TABLE tool (
  id      uuid PRIMARY KEY,
  name    text NOT NULL UNIQUE,
  weight  integer NOT NULL,
  version bigint NOT NULL
);
