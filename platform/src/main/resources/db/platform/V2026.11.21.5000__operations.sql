-- Addresses outside that get events. Their secrets are derived from the service's key.
CREATE TABLE webhook (
  id              uuid PRIMARY KEY,
  url             text NOT NULL,
  types           text[] NOT NULL,
  description     text NOT NULL,
  generation      integer NOT NULL,
  disabled_reason text,
  delivered_at    timestamptz,
  created_at      timestamptz NOT NULL,
  created_by      text NOT NULL
);

CREATE INDEX outbox_delivery_log ON outbox_delivery (position);

-- Whose officers may read it; what happened before is the nation's to read.
ALTER TABLE audit_entry ADD COLUMN region_code text;
CREATE INDEX audit_entry_region ON audit_entry (region_code text_pattern_ops, id);
