create table service_level_policy (
  version int primary key,
  since timestamptz not null,
  author text not null
);

create table service_level_rule (
  policy_version int not null references service_level_policy,
  urgency text not null,
  measure text not null,
  -- COUNTY: from the start to the deadline; CITY: from then until the province is told
  level text not null,
  minutes int not null check (minutes > 0),
  working_hours boolean not null,
  primary key (policy_version, urgency, measure, level)
);

insert into service_level_policy (version, since, author)
values (1, '2026-11-20 00:00:00+08', 'platform');

-- A working day has 540 minutes (09:00 to 18:00). Emergencies run on the wall clock.
insert into service_level_rule (policy_version, urgency, measure, level, minutes, working_hours)
values
  (1, 'NORMAL', 'FIRST_ANSWER', 'COUNTY', 120, true),
  (1, 'NORMAL', 'FIRST_ANSWER', 'CITY', 540, true),
  (1, 'NORMAL', 'INVITATION_ACCEPTED', 'COUNTY', 1620, true),
  (1, 'NORMAL', 'INVITATION_ACCEPTED', 'CITY', 1080, true),
  (1, 'NORMAL', 'VISIT', 'COUNTY', 5400, true),
  (1, 'NORMAL', 'VISIT', 'CITY', 1620, true),
  (1, 'NORMAL', 'OUTCOME', 'COUNTY', 16200, true),
  (1, 'NORMAL', 'OUTCOME', 'CITY', 2700, true),
  (1, 'URGENT', 'FIRST_ANSWER', 'COUNTY', 60, true),
  (1, 'URGENT', 'FIRST_ANSWER', 'CITY', 240, true),
  (1, 'URGENT', 'INVITATION_ACCEPTED', 'COUNTY', 540, true),
  (1, 'URGENT', 'INVITATION_ACCEPTED', 'CITY', 540, true),
  (1, 'URGENT', 'VISIT', 'COUNTY', 1620, true),
  (1, 'URGENT', 'VISIT', 'CITY', 540, true),
  (1, 'URGENT', 'OUTCOME', 'COUNTY', 8100, true),
  (1, 'URGENT', 'OUTCOME', 'CITY', 1620, true),
  (1, 'EMERGENCY', 'FIRST_ANSWER', 'COUNTY', 30, false),
  (1, 'EMERGENCY', 'FIRST_ANSWER', 'CITY', 60, false),
  (1, 'EMERGENCY', 'INVITATION_ACCEPTED', 'COUNTY', 240, false),
  (1, 'EMERGENCY', 'INVITATION_ACCEPTED', 'CITY', 120, false),
  (1, 'EMERGENCY', 'VISIT', 'COUNTY', 1440, false),
  (1, 'EMERGENCY', 'VISIT', 'CITY', 480, false),
  (1, 'EMERGENCY', 'OUTCOME', 'COUNTY', 10080, false),
  (1, 'EMERGENCY', 'OUTCOME', 'CITY', 1440, false);

alter table service_clock
  add column policy_version int not null default 1 references service_level_policy,
  add column working_hours boolean not null default true,
  -- when the clock next warns, breaches or escalates; null when nothing more will happen
  add column next_check_at timestamptz;

update service_clock
set next_check_at = case when now() < warn_at then warn_at else due_at end
where stopped_at is null and paused_at is null;

alter table service_clock
  alter column policy_version drop default,
  alter column working_hours drop default;

create index service_clock_next_check on service_clock (next_check_at) where next_check_at is not null;
