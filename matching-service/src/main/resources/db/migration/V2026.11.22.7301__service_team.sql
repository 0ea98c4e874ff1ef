-- A team for a case that no one person covers. Whether a member has accepted stands in their
-- invitation; people are kept as they were found when the team was put together.
CREATE TABLE service_team (
  id              uuid PRIMARY KEY,
  help_request_id uuid NOT NULL REFERENCES help_request,
  status          text NOT NULL,
  -- Not one of the teams that the search proposed.
  manual          boolean NOT NULL,
  skills          text NOT NULL,
  members         text NOT NULL,
  lead_id         uuid NOT NULL,
  -- The members, and while they are being asked everybody who could step in.
  known           text NOT NULL,
  created_by      text NOT NULL,
  created_at      timestamptz NOT NULL,
  agreed_at       timestamptz,
  version         bigint NOT NULL
);
CREATE INDEX service_team_case ON service_team (help_request_id, id);
-- A case asks one team at a time; of two officers at once one is refused.
CREATE UNIQUE INDEX service_team_one_open
  ON service_team (help_request_id) WHERE status IN ('INVITING', 'AGREED');
