-- A person has asked that their data be deleted; until it is due they may take that back.
CREATE TABLE deletion (
  account_id text PRIMARY KEY,
  asked_at   timestamptz NOT NULL,
  due_at     timestamptz NOT NULL,
  -- Cases and studios in which others still wait for them; empty while nothing is in the way.
  held_by    jsonb NOT NULL
);
CREATE INDEX deletion_due ON deletion (due_at);

ALTER TABLE craftsman DROP CONSTRAINT craftsman_status_check, DROP CONSTRAINT craftsman_lapsed;
ALTER TABLE craftsman
  -- Where an entry goes back to whose owner takes the deletion back.
  ADD COLUMN left_from text,
  ADD CONSTRAINT craftsman_status_check CHECK
    (status IN ('DRAFT', 'SUBMITTED', 'VERIFIED', 'SUSPENDED', 'RETIRED', 'MERGED', 'LEAVING')),
  ADD CONSTRAINT craftsman_left_from CHECK ((status = 'LEAVING') = (left_from IS NOT NULL)),
  ADD CONSTRAINT craftsman_lapsed CHECK (NOT lapsed OR coalesce(left_from, status) = 'SUSPENDED');

-- Digests of what lists name people by whose data was deleted. Nothing else is kept of them.
CREATE TABLE erased_sign (
  digest text PRIMARY KEY,
  person uuid NOT NULL
);
CREATE INDEX erased_sign_person ON erased_sign (person);
