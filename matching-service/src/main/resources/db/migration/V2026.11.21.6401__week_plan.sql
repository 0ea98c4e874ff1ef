-- A week of visits as it is planned together: the head is read every second while it is searched
-- for, the draft only by who looks at the plan.
CREATE TABLE week_plan (
  id           uuid PRIMARY KEY,
  -- Prefix of region codes; empty for the nation.
  scope        text NOT NULL,
  week         date NOT NULL,
  status       text NOT NULL,
  seconds      int NOT NULL,
  spent_millis bigint NOT NULL,
  ordered_by   text NOT NULL,
  orderer_name text NOT NULL,
  created_at   timestamptz NOT NULL,
  started_at   timestamptz,
  finished_at  timestamptz,
  accepted_at  timestamptz,
  visits       int NOT NULL,
  planned      int NOT NULL,
  moved        int NOT NULL,
  conflicts    int NOT NULL,
  unplanned_cost bigint,
  soft_cost    bigint,
  first_cost   bigint,
  failure      text,
  version      bigint NOT NULL
);
CREATE INDEX week_plan_scope ON week_plan (scope text_pattern_ops, id);

CREATE TABLE week_plan_draft (
  plan_id uuid PRIMARY KEY REFERENCES week_plan ON DELETE CASCADE,
  -- False when the facts must be read again before the search.
  fresh   boolean NOT NULL,
  draft   text NOT NULL
);

CREATE INDEX visit_planned ON visit (planned_start) WHERE status IN ('PLANNED', 'CHECKED_IN');
