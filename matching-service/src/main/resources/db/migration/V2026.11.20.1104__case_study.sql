create table case_study (
  id uuid primary key,
  help_request_id uuid not null references help_request,
  outcome_id uuid not null unique references outcome,
  title text not null,
  symptom text not null,
  cause text not null,
  remedy text not null,
  verification text not null,
  benefit text,
  trade text,
  occupation_code text,
  industry_code text not null,
  region_code text not null,
  -- names, as JSON
  craftsmen text not null,
  status text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  published_at timestamptz,
  version bigint not null
);
create index case_study_region on case_study (region_code text_pattern_ops, id desc);
create index case_study_case on case_study (help_request_id);
