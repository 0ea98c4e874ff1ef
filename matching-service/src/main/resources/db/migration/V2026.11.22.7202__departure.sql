-- Craftsmen who want their data deleted, or whose data is; of the latter no name is kept.
CREATE TABLE departure (
  craftsman_id uuid PRIMARY KEY,
  state        text NOT NULL CHECK (state IN ('LEAVING', 'STAYING', 'ERASED')),
  as_of        timestamptz NOT NULL
);
-- What somebody wrote is found by them, not by its case.
CREATE INDEX consultation_message_author ON consultation_message (author_account);
CREATE INDEX timeline_entry_actor ON timeline_entry (actor_account) WHERE actor_account IS NOT NULL;
CREATE INDEX attachment_owner ON attachment (owner_account);
