-- When somebody last said that the profile is right. Whoever is in the pool already has a whole
-- period before them.
ALTER TABLE craftsman
  ADD COLUMN confirmed_at timestamptz,
  ADD COLUMN reminded_at  timestamptz,
  -- Suspended because nobody confirmed: ends with a confirmation.
  ADD COLUMN lapsed       boolean NOT NULL DEFAULT false;
UPDATE craftsman SET confirmed_at = now()
WHERE origin = 'REGISTERED' AND status IN ('VERIFIED', 'SUSPENDED');
ALTER TABLE craftsman
  ADD CONSTRAINT craftsman_lapsed CHECK (NOT lapsed OR status = 'SUSPENDED');
CREATE INDEX craftsman_confirmed ON craftsman (confirmed_at, id)
  WHERE origin = 'REGISTERED' AND (status = 'VERIFIED' OR lapsed);
