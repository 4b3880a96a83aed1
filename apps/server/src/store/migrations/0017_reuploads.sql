-- Rules that act alone: one row for each marketplace and kind of right, and what has become of it since.

-- Append only: who licensed a rule, on what record, and why it fell.
create table automation_rule_changes (
  id uuid primary key,
  marketplace_id text not null references marketplaces (id),
  rule text not null check (rule in ('reupload_same_seller')),
  right_kind text not null,
  state_before text not null check (state_before in ('asking', 'licensed', 'demoted')),
  state_after text not null check (state_after in ('asking', 'licensed', 'demoted')),
  -- Null: the house, which only ever demotes.
  member_id uuid references members (id),
  reason text,
  -- What a demotion rests on.
  cause text check (cause in ('reversed', 'contradicted_by_audit', 'bound_fell')),
  -- The figures by which it was done.
  record jsonb not null,
  at timestamptz not null,
  check ((state_after = 'demoted') = (member_id is null)),
  check ((state_after = 'demoted') = (cause is not null))
);
create index automation_rule_changes_of on automation_rule_changes (marketplace_id, rule, right_kind, at);
call ts_guard('automation_rule_changes');
create policy operator on automation_rule_changes to touchstone_operator
  using ((select ts_operator())) with check ((select ts_operator()));
grant select, insert on automation_rule_changes to touchstone_operator;
revoke update, delete on automation_rule_changes from touchstone_jobs;

-- Where there is no row the rule asks.
create table automation_rules (
  marketplace_id text not null references marketplaces (id),
  rule text not null check (rule in ('reupload_same_seller')),
  right_kind text not null,
  state text not null check (state in ('asking', 'licensed', 'demoted')),
  -- The change by which it was licensed last.
  licence_id uuid references automation_rule_changes (id),
  licensed_at timestamptz,
  -- Share of what it closes that is put to its brand all the same.
  audit_share real not null check (audit_share > 0 and audit_share <= 1),
  -- When its record was looked at last while it was licensed.
  looked_at timestamptz,
  changed_at timestamptz not null,
  primary key (marketplace_id, rule, right_kind),
  check (state = 'asking' or (licence_id is not null and licensed_at is not null))
);
create index automation_rules_by_state on automation_rules (state, changed_at) where state <> 'asking';
call ts_guard('automation_rules');
create policy operator on automation_rules to touchstone_operator
  using ((select ts_operator())) with check ((select ts_operator()));
grant select, insert, update on automation_rules to touchstone_operator;

alter table decisions
  -- Of a rule's decision: the licence that it acted under, and the right that it rests on.
  add column licence_id uuid references automation_rule_changes (id),
  add column right_id uuid references rights (id),
  add constraint decisions_by_rule check (
    (licence_id is null) = (right_id is null)
    and (licence_id is not null) = (basis = 'own_initiative')
    and (basis <> 'own_initiative' or kind in ('restrict', 'would_restrict')));

-- No rule restricts that was not licensed, at this marketplace, for this kind of right: whatever a program says.
create function ts_licensed_decision() returns trigger language plpgsql as $$
begin
  if new.licence_id is null or not exists (
    select from automation_rule_changes l join rights r on r.id = new.right_id
    where l.id = new.licence_id and l.state_after = 'licensed'
      and l.marketplace_id = new.marketplace_id and l.right_kind = r.kind
      and not exists (
        select from automation_rule_changes later
        where later.marketplace_id = l.marketplace_id and later.rule = l.rule
          and later.right_kind = l.right_kind and later.state_before = 'licensed'
          and later.at > l.at and later.at < new.decided_at)
  ) then
    raise exception 'no rule is licensed to decide this' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create index decisions_by_licence on decisions (licence_id) where licence_id is not null;
create trigger licensed_decision before insert on decisions
  for each row when (new.basis = 'own_initiative') execute function ts_licensed_decision();

alter table cases
  -- The rule that closed it, whatever became of that.
  add column closed_by text check (closed_by in ('reupload_same_seller')),
  -- What a rule closed and this one audits. Its brand is not told: it would not be asked then.
  add column audit_of uuid references cases (id);
create unique index cases_audits on cases (audit_of) where audit_of is not null;
create index cases_closed_by_rule on cases (marketplace_id, closed_by) where closed_by is not null;
-- What came as a re-upload and was answered: a rule's record.
create index cases_reuploads on cases (marketplace_id, answered_at)
  where earlier_answer in ('counterfeit', 'other_infringement') and request_state = 'answered';
grant select (closed_by) on cases to touchstone_brand;

-- What a brand has to say to the seller, in a row that can be erased.
alter table restrictions add column seller_message_ref uuid;

-- The views of both parties, with what is new at their ends.
do $$
declare
  party record;
  known text;
begin
  for party in
    select * from (values ('case_for_operator', 'closed_by, audit_of'), ('case_for_brand', 'closed_by'))
      as of_party (name, added)
  loop
    select string_agg(quote_ident(attname), ', ' order by attnum) into known
    from pg_attribute where attrelid = party.name::regclass and attnum > 0 and not attisdropped;
    execute format($v$create or replace view %I with (security_invoker = true, security_barrier = true) as
      select %s, %s from cases$v$, party.name, known, party.added);
  end loop;
end $$;

-- An agent whose powers of attorney name some rights reads what is about these, and what it put in itself. These
-- policies take away from those that say whose rows they are.
create function ts_whole_brands() returns setof uuid language sql stable as $$
  select ts_organisation()
  union all
  select brand_id from authorisations
  where agent_id = ts_organisation() and state = 'active' and right_ids is null
    and valid_from <= ts_now() and (valid_to is null or valid_to > ts_now())
$$;
create function ts_named_rights() returns setof uuid language sql stable as $$
  select unnest(right_ids) from authorisations
  where agent_id = ts_organisation() and state = 'active' and right_ids is not null
    and valid_from <= ts_now() and (valid_to is null or valid_to > ts_now())
$$;
-- The rights that a finding names, in words and pictures.
create function ts_rights_found(finding jsonb) returns setof uuid language sql immutable as $$
  select value::uuid from jsonb_array_elements_text(
    jsonb_path_query_array(finding, '$.mentions[*].rightId') || jsonb_path_query_array(finding, '$.pictures[*].rightId'))
  where value ~ '^[0-9a-f-]{36}$'
$$;

create policy named_rights on rights as restrictive for select to touchstone_brand
  using (brand_id in (select ts_whole_brands()) or id in (select ts_named_rights())
    or created_by in (select id from members where organisation_id = (select ts_organisation())));
create policy named_rights on answers as restrictive for select to touchstone_brand
  using (brand_id in (select ts_whole_brands()) or right_id in (select ts_named_rights())
    or organisation_id = (select ts_organisation()));
create policy named_rights on cases as restrictive for select to touchstone_brand
  using (brand_id in (select ts_whole_brands())
    or exists (select from ts_rights_found(finding) f where f in (select ts_named_rights()))
    or exists (select from answers a where a.case_id = cases.id));
do $$
declare
  name text;
begin
  foreach name in array array['notices', 'notice_items'] loop
    execute format($p$create policy named_rights on %I as restrictive for select to touchstone_brand
      using (brand_id in (select ts_whole_brands()) or right_id in (select ts_named_rights())
        or organisation_id = (select ts_organisation()))$p$, name);
  end loop;
  foreach name in array array['right_events', 'right_budgets', 'rematches', 'right_documents', 'right_proposals',
    'right_disputes', 'right_reminders'] loop
    execute format($p$create policy named_rights on %I as restrictive for select to touchstone_brand
      using (brand_id in (select ts_whole_brands())
        or exists (select from rights r where r.id = right_id)%s)$p$, name,
      case name when 'right_proposals' then ' or to_brand_id in (select ts_whole_brands())' else '' end);
  end loop;
  foreach name in array array['request_places', 'test_buys'] loop
    execute format($p$create policy named_rights on %I as restrictive for select to touchstone_brand
      using (brand_id in (select ts_whole_brands())
        or exists (select from cases c where c.id = case_id))$p$, name);
  end loop;
end $$;
-- What people wrote: about a listing of one of their cases, or in a notice that they may read.
create policy named_rights on personal_data as restrictive for select to touchstone_brand
  using (brand_id in (select ts_whole_brands())
    or exists (select from cases c where c.marketplace_id = personal_data.marketplace_id
      and c.listing_id = personal_data.listing_id and c.brand_id = personal_data.brand_id)
    or exists (select from notices n where n.words_ref = personal_data.id)
    or exists (select from notice_items i where i.words_ref = personal_data.id));
create index notices_by_words on notices (words_ref) where words_ref is not null;
create index notice_items_by_words on notice_items (words_ref) where words_ref is not null;
