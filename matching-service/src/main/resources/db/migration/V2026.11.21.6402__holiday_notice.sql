-- The State Council's notices as operators bring them in; of a year the newest version holds.
CREATE TABLE holiday_notice (
  version      int PRIMARY KEY,
  year         int NOT NULL,
  source       text NOT NULL,
  file_name    text NOT NULL,
  digest       text NOT NULL,
  days         text NOT NULL,
  imported_by  text NOT NULL,
  importer     text NOT NULL,
  imported_at  timestamptz NOT NULL,
  moved_clocks int NOT NULL
);
CREATE INDEX holiday_notice_year ON holiday_notice (year, version);
