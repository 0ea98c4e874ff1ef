alter table match_policy add column note text;

-- The case's region, so that an officer's runs are found without a look at every case.
alter table match_run add column region_code text;
update match_run r set region_code = h.region_code from help_request h where h.id = r.help_request_id;
alter table match_run alter column region_code set not null;
create index match_run_region on match_run (region_code text_pattern_ops, id desc);

-- Weighed again under another policy, a criterion that the request left open must stay open. Until
-- now only its weight of 0 told so, and no policy has had a weight of 0 yet.
update match_run set candidates = (
  select coalesce(jsonb_agg(
    jsonb_set(c, '{criteria}', (
      select coalesce(jsonb_agg(
        p || jsonb_build_object('counts', (p ->> 'weight')::double precision > 0) order by i),
        '[]')
      from jsonb_array_elements(c -> 'criteria') with ordinality as part (p, i))) order by n), '[]')
  from jsonb_array_elements(candidates::jsonb) with ordinality as candidate (c, n))::text;
