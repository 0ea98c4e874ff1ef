create table match_policy (
  version int primary key,
  since timestamptz not null,
  author text not null
);

create table match_policy_weight (
  policy_version int not null references match_policy,
  criterion text not null,
  weight double precision not null check (weight >= 0),
  primary key (policy_version, criterion)
);

insert into match_policy (version, since, author)
values (1, '2026-11-20 00:00:00+08', 'platform');

insert into match_policy_weight (policy_version, criterion, weight)
values
  (1, 'RELEVANCE', 40),
  (1, 'OCCUPATION_PROXIMITY', 12),
  (1, 'INDUSTRY_PROXIMITY', 6),
  (1, 'SOLVED_SIMILAR', 12),
  (1, 'SKILL_LEVEL', 6),
  (1, 'DISTANCE', 12),
  (1, 'LOAD_FAIRNESS', 7),
  (1, 'RESPONSIVENESS', 5);

-- The need, the candidates with every criterion's score and reason, and those excluded are kept as
-- JSON: they are read whole, and a run can be weighed again under another policy.
create table match_run (
  id uuid primary key,
  help_request_id uuid not null references help_request,
  policy_version int not null references match_policy,
  at timestamptz not null,
  need text not null,
  candidates text not null,
  excluded text not null
);
create index match_run_case on match_run (help_request_id, id desc);
