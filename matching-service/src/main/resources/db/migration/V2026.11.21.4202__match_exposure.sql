-- Whom a match has shown among the first ten of a case, each once: what the report on fairness
-- counts. A newcomer had not been asked for half a year; unknown for runs of before.
create table match_exposure (
  help_request_id  uuid not null references help_request,
  craftsman_id     uuid not null,
  craftsman_region text not null,
  region_code      text not null,
  newcomer         boolean,
  at               timestamptz not null,
  primary key (help_request_id, craftsman_id)
);
create index match_exposure_region on match_exposure (region_code text_pattern_ops, at);
create index match_exposure_craftsman_region on match_exposure (craftsman_region text_pattern_ops, at);
create index invitation_invited_at on invitation (invited_at);

insert into match_exposure (help_request_id, craftsman_id, craftsman_region, region_code, at)
select run.help_request_id, (shown.candidate ->> 'craftsmanId')::uuid,
  min(shown.candidate ->> 'regionCode'), min(run.region_code), min(run.at)
from match_run run
cross join lateral jsonb_array_elements(run.candidates::jsonb) with ordinality shown (candidate, place)
where shown.place <= 10
group by 1, 2;
