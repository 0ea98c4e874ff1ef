-- A craftsman who has accepted owes the enterprise a first reply; every policy gets its rules.
insert into service_level_rule (policy_version, urgency, measure, level, minutes, working_hours)
select policy.version, rule.urgency, 'ADVICE', rule.level, rule.minutes, rule.working_hours
from service_level_policy policy
cross join (
  values
    ('NORMAL', 'COUNTY', 1080, true),
    ('NORMAL', 'CITY', 1080, true),
    ('URGENT', 'COUNTY', 270, true),
    ('URGENT', 'CITY', 270, true),
    ('EMERGENCY', 'COUNTY', 60, false),
    ('EMERGENCY', 'CITY', 60, false)
) as rule (urgency, level, minutes, working_hours);

-- Cases solved by the answer or in the consultation count as well: nobody travelled, nobody is rated.
alter table outcome
  alter column engagement_id drop not null,
  alter column rating drop not null,
  add column step text not null default 'VISIT',
  add column advisor_id uuid;
alter table outcome alter column step drop default;
alter table outcome
  add constraint outcome_visit check ((step = 'VISIT') = (engagement_id is not null)),
  add constraint outcome_rated check (step <> 'VISIT' or rating is not null);
create unique index outcome_one_unvisited
  on outcome (help_request_id) where engagement_id is null and verified_at is null;
