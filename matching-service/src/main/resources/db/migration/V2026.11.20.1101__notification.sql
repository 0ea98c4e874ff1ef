create table notification (
  id uuid primary key,
  account_id text,
  -- a region code or prefix of one: the officers of that union
  union_code text,
  type text not null,
  args text[] not null,
  link text not null,
  created_at timestamptz not null,
  -- by the clock of the database, which all instances share: event streams read on from it
  stored_at timestamptz not null default clock_timestamp(),
  constraint notification_has_one_recipient check (num_nonnulls(account_id, union_code) = 1)
);

create index notification_account on notification (account_id, id desc) where account_id is not null;
create index notification_union on notification (union_code text_pattern_ops, id desc) where union_code is not null;
create index notification_stored_at on notification (stored_at);

-- Officers share a notification, each reads it for themselves.
create table notification_read (
  account_id text not null,
  notification_id uuid not null references notification on delete cascade,
  read_at timestamptz not null,
  primary key (account_id, notification_id)
);
create index notification_read_notification on notification_read (notification_id);
