-- Facts on their way to other services. A delivery waits for the earlier ones of its subject.
CREATE TABLE outbox_event (
  id          uuid PRIMARY KEY,
  type        text NOT NULL,
  subject     text NOT NULL,
  data        jsonb NOT NULL,
  occurred_at timestamptz NOT NULL,
  request_id  text
);
CREATE INDEX outbox_event_occurred_at ON outbox_event (occurred_at);

CREATE TABLE outbox_delivery (
  event_id     uuid NOT NULL REFERENCES outbox_event ON DELETE CASCADE,
  subscriber   text NOT NULL,
  subject      text NOT NULL,
  position     bigint GENERATED ALWAYS AS IDENTITY,
  status       text NOT NULL DEFAULT 'PENDING' CHECK (status IN ('PENDING', 'DELIVERED', 'DEAD')),
  attempts     integer NOT NULL DEFAULT 0,
  last_error   text,
  delivered_at timestamptz,
  PRIMARY KEY (event_id, subscriber)
);
CREATE INDEX outbox_delivery_pending ON outbox_delivery (subscriber, subject, position)
  WHERE status = 'PENDING';
CREATE INDEX outbox_delivery_not_arrived ON outbox_delivery (status) WHERE status <> 'DELIVERED';

-- Events received, so that each is applied once.
CREATE TABLE event_inbox (
  event_id    uuid PRIMARY KEY,
  type        text NOT NULL,
  received_at timestamptz NOT NULL
);
CREATE INDEX event_inbox_received_at ON event_inbox (received_at);

CREATE TABLE idempotency_key (
  scope          text PRIMARY KEY,
  request_digest text NOT NULL,
  owner          uuid NOT NULL,
  status         integer,
  headers        jsonb,
  body           text,
  created_at     timestamptz NOT NULL,
  expires_at     timestamptz NOT NULL
);
CREATE INDEX idempotency_key_expires_at ON idempotency_key (expires_at);
COMMENT ON COLUMN idempotency_key.status IS 'of the first response; null while it is being made';

CREATE TABLE audit_entry (
  id            uuid PRIMARY KEY,
  at            timestamptz NOT NULL,
  actor         text NOT NULL,
  action        text NOT NULL,
  resource_type text NOT NULL,
  resource_id   text NOT NULL,
  details       jsonb NOT NULL,
  request_id    text
);
CREATE INDEX audit_entry_resource ON audit_entry (resource_type, resource_id, at);
CREATE INDEX audit_entry_actor ON audit_entry (actor, at);

CREATE TABLE code_list_edition (
  list         text NOT NULL,
  edition      text NOT NULL,
  published_at timestamptz NOT NULL,
  entries      jsonb NOT NULL,
  replaced     jsonb NOT NULL,
  PRIMARY KEY (list, edition)
);

-- As db-scheduler defines it for PostgreSQL.
CREATE TABLE scheduled_tasks (
  task_name            text NOT NULL,
  task_instance        text NOT NULL,
  task_data            bytea,
  execution_time       timestamptz NOT NULL,
  picked               boolean NOT NULL,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint NOT NULL,
  priority             smallint,
  PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_execution_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat ON scheduled_tasks (last_heartbeat);
