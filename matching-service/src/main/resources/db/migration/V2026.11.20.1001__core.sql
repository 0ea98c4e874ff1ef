-- Enterprises ---------------------------------------------------------------

CREATE TABLE enterprise (
  id                uuid PRIMARY KEY,
  name              text NOT NULL,
  uscc              text NOT NULL,
  size_class        text NOT NULL,
  industry_code     text NOT NULL,
  region_code       text NOT NULL,
  specialised_level text NOT NULL,
  contact_name      text,
  -- AES-GCM, so that a stolen dump does not disclose phone numbers.
  contact_mobile    text,
  status            text NOT NULL,
  reject_reason     text,
  demo              boolean NOT NULL,
  created_at        timestamptz NOT NULL,
  version           bigint NOT NULL,
  CONSTRAINT enterprise_uscc_key UNIQUE (uscc)
);
-- pattern_ops: scopes are filtered by prefix, whatever the collation of the database.
CREATE INDEX enterprise_region ON enterprise (region_code text_pattern_ops, id);

CREATE TABLE enterprise_member (
  account_id    text PRIMARY KEY,
  enterprise_id uuid NOT NULL REFERENCES enterprise,
  joined_at     timestamptz NOT NULL
);
CREATE INDEX enterprise_member_enterprise ON enterprise_member (enterprise_id);

-- Help requests ---------------------------------------------------------------

CREATE TABLE case_number (
  year        int NOT NULL,
  region_code text NOT NULL,
  last        bigint NOT NULL,
  PRIMARY KEY (year, region_code)
);

CREATE TABLE help_request (
  id              uuid PRIMARY KEY,
  case_number     text NOT NULL UNIQUE,
  enterprise_id   uuid NOT NULL REFERENCES enterprise,
  title           text NOT NULL,
  description     text NOT NULL,
  kind            text NOT NULL,
  urgency         text NOT NULL,
  equipment       text,
  trade           text,
  occupation_code text,
  industry_code   text NOT NULL,
  region_code     text NOT NULL,
  status          text NOT NULL,
  created_at      timestamptz NOT NULL,
  submitted_at    timestamptz,
  status_since    timestamptz NOT NULL,
  updated_at      timestamptz NOT NULL,
  closed_at       timestamptz,
  version         bigint NOT NULL
);
CREATE INDEX help_request_enterprise ON help_request (enterprise_id, id);
CREATE INDEX help_request_queue ON help_request (region_code text_pattern_ops, status);

CREATE TABLE help_request_participant (
  help_request_id uuid NOT NULL REFERENCES help_request,
  craftsman_id    uuid NOT NULL,
  account_id      text NOT NULL,
  name            text NOT NULL,
  role            text NOT NULL,
  joined_at       timestamptz NOT NULL,
  PRIMARY KEY (help_request_id, craftsman_id)
);
CREATE INDEX help_request_participant_account ON help_request_participant (account_id, help_request_id);

CREATE TABLE attached_answer (
  help_request_id uuid PRIMARY KEY REFERENCES help_request,
  answer_id       uuid NOT NULL,
  outcome         text NOT NULL,
  statements      text NOT NULL,
  refusal         text,
  verdict         text,
  attached_at     timestamptz NOT NULL
);

CREATE TABLE timeline_entry (
  id              uuid PRIMARY KEY,
  help_request_id uuid NOT NULL REFERENCES help_request,
  at              timestamptz NOT NULL,
  type            text NOT NULL,
  actor_role      text NOT NULL,
  actor_account   text,
  actor_name      text NOT NULL,
  from_status     text,
  to_status       text,
  args            text NOT NULL,
  data            text NOT NULL
);
CREATE INDEX timeline_entry_case ON timeline_entry (help_request_id, id);

CREATE TABLE service_clock (
  id              uuid PRIMARY KEY,
  help_request_id uuid NOT NULL REFERENCES help_request,
  case_number     text NOT NULL,
  title           text NOT NULL,
  region_code     text NOT NULL,
  urgency         text NOT NULL,
  measure         text NOT NULL,
  started_at      timestamptz NOT NULL,
  warn_at         timestamptz NOT NULL,
  due_at          timestamptz NOT NULL,
  paused_at       timestamptz,
  stopped_at      timestamptz,
  state           text NOT NULL,
  escalated_to    text
);
CREATE INDEX service_clock_case ON service_clock (help_request_id, measure);
CREATE UNIQUE INDEX service_clock_one_running
  ON service_clock (help_request_id, measure) WHERE stopped_at IS NULL;
CREATE INDEX service_clock_due
  ON service_clock (due_at) WHERE stopped_at IS NULL AND paused_at IS NULL;

-- Attachments and consultation -------------------------------------------------

CREATE TABLE attachment (
  id              uuid PRIMARY KEY,
  owner_account   text NOT NULL,
  file_name       text NOT NULL,
  media_type      text NOT NULL,
  size            bigint NOT NULL,
  digest          text NOT NULL,
  -- Null until it is used; what nobody uses is deleted after a day.
  help_request_id uuid REFERENCES help_request,
  part            text,
  part_id         uuid,
  uploaded_at     timestamptz NOT NULL
);
CREATE INDEX attachment_case ON attachment (help_request_id, part, part_id);
CREATE INDEX attachment_unused ON attachment (uploaded_at) WHERE help_request_id IS NULL;

CREATE TABLE consultation_message (
  id              uuid PRIMARY KEY,
  help_request_id uuid NOT NULL REFERENCES help_request,
  author_role     text NOT NULL,
  author_account  text NOT NULL,
  author_name     text NOT NULL,
  craftsman_id    uuid,
  text            text NOT NULL,
  accepted_at     timestamptz,
  at              timestamptz NOT NULL
);
CREATE INDEX consultation_message_case ON consultation_message (help_request_id, id);

-- Invitations ----------------------------------------------------------------

CREATE TABLE invitation (
  id                uuid PRIMARY KEY,
  help_request_id   uuid NOT NULL REFERENCES help_request,
  craftsman_id      uuid NOT NULL,
  craftsman_account text NOT NULL,
  craftsman_name    text NOT NULL,
  craftsman_region  text NOT NULL,
  purpose           text NOT NULL,
  status            text NOT NULL,
  manual            boolean NOT NULL,
  reasons           text NOT NULL,
  invited_at        timestamptz NOT NULL,
  remind_at         timestamptz NOT NULL,
  expires_at        timestamptz NOT NULL,
  responded_at      timestamptz,
  decline_reason    text,
  decline_comment   text,
  version           bigint NOT NULL
);
CREATE INDEX invitation_case ON invitation (help_request_id, id);
CREATE INDEX invitation_craftsman ON invitation (craftsman_id, status);
CREATE INDEX invitation_account ON invitation (craftsman_account, id);
CREATE UNIQUE INDEX invitation_one_open
  ON invitation (help_request_id, craftsman_id) WHERE status IN ('PROPOSED', 'INVITED', 'ACCEPTED');

-- Engagements, visits, outcomes ------------------------------------------------

CREATE TABLE engagement (
  id              uuid PRIMARY KEY,
  help_request_id uuid NOT NULL REFERENCES help_request,
  region_code     text NOT NULL,
  status          text NOT NULL,
  agreed_at       timestamptz NOT NULL,
  version         bigint NOT NULL
);
CREATE INDEX engagement_case ON engagement (help_request_id, id);
CREATE INDEX engagement_region ON engagement (region_code text_pattern_ops, id);
-- A case has one engagement at a time; two officers engaging at once cannot both succeed.
CREATE UNIQUE INDEX engagement_one_open
  ON engagement (help_request_id)
  WHERE status IN ('AGREED', 'SCHEDULED', 'ON_SITE', 'REPORTED');

CREATE TABLE engagement_craftsman (
  engagement_id uuid NOT NULL REFERENCES engagement,
  craftsman_id  uuid NOT NULL,
  account_id    text NOT NULL,
  name          text NOT NULL,
  lead          boolean NOT NULL,
  PRIMARY KEY (engagement_id, craftsman_id)
);
CREATE INDEX engagement_craftsman_account ON engagement_craftsman (account_id, engagement_id);
CREATE INDEX engagement_craftsman_craftsman ON engagement_craftsman (craftsman_id);

CREATE TABLE visit (
  id             uuid PRIMARY KEY,
  engagement_id  uuid NOT NULL REFERENCES engagement,
  planned_start  timestamptz NOT NULL,
  planned_end    timestamptz NOT NULL,
  place          text NOT NULL,
  note           text,
  status         text NOT NULL,
  checked_in_at  timestamptz,
  latitude       double precision,
  longitude      double precision,
  findings       text,
  measures       text,
  advice         text,
  workers_trained int,
  reported_at    timestamptz,
  cancel_reason  text,
  version        bigint NOT NULL
);
CREATE INDEX visit_engagement ON visit (engagement_id, planned_start);

-- One row carries all that statistics group by, so that they read one table.
CREATE TABLE outcome (
  id                  uuid PRIMARY KEY,
  help_request_id     uuid NOT NULL REFERENCES help_request,
  engagement_id       uuid NOT NULL UNIQUE REFERENCES engagement,
  enterprise_id       uuid NOT NULL REFERENCES enterprise,
  region_code         text NOT NULL,
  industry_code       text NOT NULL,
  kind                text NOT NULL,
  solved              boolean NOT NULL,
  benefit_cny         numeric(16, 2),
  benefit_description text,
  workers_trained     int NOT NULL,
  -- Person-trips: craftsmen engaged times visits reported.
  trips               int NOT NULL,
  rating              int NOT NULL,
  comment             text,
  confirmed_at        timestamptz NOT NULL,
  verified_at         timestamptz,
  verified_by         text,
  returned_reason     text,
  version             bigint NOT NULL
);
CREATE INDEX outcome_case ON outcome (help_request_id, id);
CREATE INDEX outcome_verified ON outcome (verified_at) WHERE verified_at IS NOT NULL;
CREATE INDEX outcome_to_verify ON outcome (id) WHERE verified_at IS NULL;
