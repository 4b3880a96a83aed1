-- One case: what is asked of one brand about one listing, and everything that follows from it.
-- Its row is the fold of its events; `version` is the number of events in it.
create table cases (
  id uuid primary key,
  marketplace_id text not null references marketplaces (id),
  listing_id text not null,
  brand_id uuid not null references brands (id),
  seller_id text,
  snapshot_id uuid not null references snapshots (id),
  assessment_id uuid references assessments (id),
  version int not null,
  -- The finding that led here, as the public format has it: signals, evidence, what would settle it.
  finding jsonb not null,
  -- What was judged, in one hash: a settled listing is asked about again only when this changes.
  fingerprint text not null,
  risk real not null,
  exposure numeric not null,
  exposure_currency text,
  request_state text not null check (request_state in (
    'queued', 'delivered', 'opened', 'answered', 'snoozed', 'needs_evidence', 'test_buy',
    'expired_unanswered', 'recalled')),
  due_at timestamptz,
  snoozed_until timestamptz,
  answer text check (answer in (
    'counterfeit', 'other_infringement', 'genuine', 'genuine_unauthorised', 'not_ours', 'cannot_tell')),
  decision text check (decision in ('restrict', 'no_action', 'would_restrict')),
  restriction_state text check (restriction_state in ('active', 'lifted')),
  contest_state text check (contest_state in ('open', 'upheld', 'reversed', 'withdrawn')),
  listing_ended boolean not null default false,
  listing_changed boolean not null default false,
  -- Set once the seller was told: before that a seller sees nothing of the case.
  seller_informed_at timestamptz,
  delivered_at timestamptz,
  answered_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index cases_one_open on cases (marketplace_id, listing_id, brand_id)
  where request_state in ('queued', 'delivered', 'opened', 'snoozed', 'needs_evidence', 'test_buy', 'expired_unanswered');
create index cases_by_brand on cases (brand_id, request_state, created_at);
create index cases_by_listing on cases (marketplace_id, listing_id);
create index cases_by_seller on cases (marketplace_id, seller_id) where seller_informed_at is not null;
create index cases_queue on cases (request_state, due_at);
-- Row security asks of every snapshot whether one of the reader's cases is about it.
create index cases_by_snapshot on cases (snapshot_id);
-- Found while a marketplace only observes, to be put to brands when it no longer does.
create index cases_queued on cases (marketplace_id, created_at) where request_state = 'queued';
call ts_guard('cases');

-- Append only. No names of people: what names one is referred to.
create table case_events (
  case_id uuid not null references cases (id) deferrable initially deferred,
  seq int not null,
  marketplace_id text not null,
  listing_id text not null,
  type text not null,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('brand', 'agent', 'operator', 'seller', 'marketplace', 'system')),
  actor_id text,
  data jsonb not null,
  primary key (case_id, seq)
);
call ts_guard('case_events');

create table answers (
  id uuid primary key,
  case_id uuid not null references cases (id),
  marketplace_id text not null,
  listing_id text not null,
  brand_id uuid not null,
  answer text not null check (answer in (
    'counterfeit', 'other_infringement', 'genuine', 'genuine_unauthorised', 'not_ours', 'cannot_tell')),
  right_id uuid references rights (id),
  reason_code text,
  organisation_id uuid not null references organisations (id),
  member_id uuid not null references members (id),
  declaration_id uuid references declarations (id),
  comment_ref uuid,
  answered_at timestamptz not null,
  -- A notice names its right, its reason and who declared it in good faith.
  check (answer not in ('counterfeit', 'other_infringement')
    or (right_id is not null and reason_code is not null and declaration_id is not null))
);
create index answers_by_case on answers (case_id);
call ts_guard('answers');

create table decisions (
  id uuid primary key,
  case_id uuid not null references cases (id),
  marketplace_id text not null,
  listing_id text not null,
  kind text not null check (kind in ('restrict', 'no_action', 'would_restrict', 'reverse')),
  basis text not null check (basis in ('notice', 'own_initiative', 'answer', 'contest', 'operator', 'undo')),
  answer_id uuid references answers (id),
  reverses_id uuid references decisions (id),
  decided_at timestamptz not null,
  unique (id, kind),
  -- What restricts rests on a notice or on a rule that earned it; never on another answer or on silence.
  check (kind <> 'restrict' or (basis = 'notice' and answer_id is not null) or basis = 'own_initiative'),
  check ((kind = 'reverse') = (reverses_id is not null))
);
create index decisions_by_case on decisions (case_id);
call ts_guard('decisions');

create function ts_restricting_answer() returns trigger language plpgsql as $$
begin
  if new.kind in ('restrict', 'would_restrict') and new.answer_id is not null and not exists (
    select from answers where id = new.answer_id and answer in ('counterfeit', 'other_infringement')
  ) then
    raise exception 'only the answers counterfeit and other_infringement restrict anything'
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger restricting_answer before insert or update on decisions
  for each row execute function ts_restricting_answer();

create table statements (
  id uuid primary key,
  case_id uuid not null references cases (id),
  marketplace_id text not null,
  listing_id text not null,
  seller_id text,
  decision_id uuid not null references decisions (id),
  -- The statement of reasons as the public format has it.
  body jsonb not null,
  issued_at timestamptz not null,
  unique (id, decision_id)
);
create index statements_by_case on statements (case_id);
call ts_guard('statements');

-- A restriction cannot be written without its statement of reasons and an open contest window.
create table restrictions (
  id uuid primary key,
  case_id uuid not null references cases (id),
  marketplace_id text not null,
  listing_id text not null,
  seller_id text,
  decision_id uuid not null unique,
  decision_kind text not null default 'restrict' check (decision_kind = 'restrict'),
  statement_id uuid not null unique,
  contest_profile text not null,
  contest_until timestamptz not null,
  state text not null check (state in ('active', 'lifted')),
  imposed_at timestamptz not null,
  lifted_at timestamptz,
  lifted_by_decision_id uuid references decisions (id),
  foreign key (decision_id, decision_kind) references decisions (id, kind),
  foreign key (statement_id, decision_id) references statements (id, decision_id),
  check (contest_until > imposed_at),
  check ((state = 'lifted') = (lifted_by_decision_id is not null and lifted_at is not null))
);
create index restrictions_by_listing on restrictions (marketplace_id, listing_id) where state = 'active';
create index restrictions_by_case on restrictions (case_id);
call ts_guard('restrictions');

create table contests (
  id uuid primary key,
  case_id uuid not null references cases (id),
  marketplace_id text not null,
  listing_id text not null,
  seller_id text,
  restriction_id uuid not null references restrictions (id),
  kind text not null,
  state text not null check (state in ('open', 'upheld', 'reversed', 'withdrawn')),
  message_ref uuid,
  -- Keys of the object store.
  files text[] not null default '{}',
  opened_at timestamptz not null,
  decided_at timestamptz,
  decided_by text,
  outcome_message_ref uuid
);
create index contests_by_case on contests (case_id);
create index contests_open on contests (opened_at) where state = 'open';
call ts_guard('contests');

create table strikes (
  id uuid primary key,
  case_id uuid not null references cases (id),
  marketplace_id text not null,
  listing_id text not null,
  seller_id text not null,
  decision_id uuid not null references decisions (id),
  state text not null check (state in ('proposed', 'effective', 'void')),
  proposed_at timestamptz not null,
  effective_at timestamptz,
  voided_at timestamptz
);
create index strikes_by_seller on strikes (marketplace_id, seller_id);
create index strikes_by_case on strikes (case_id);
call ts_guard('strikes');

-- What falls due, as the fold says.
create table clocks (
  case_id uuid not null references cases (id),
  name text not null,
  marketplace_id text not null,
  listing_id text not null,
  due_at timestamptz not null,
  rule text not null,
  state text not null check (state in ('running', 'done')),
  primary key (case_id, name)
);
create index clocks_due on clocks (due_at) where state = 'running';
call ts_guard('clocks');

do $$
declare
  name text;
begin
  foreach name in array array[
    'cases', 'case_events', 'answers', 'decisions', 'statements', 'restrictions', 'contests',
    'strikes', 'clocks'
  ] loop
    execute format('create policy operator on %I for select to touchstone_operator using ((select ts_operator()))', name);
    execute format('grant select on %I to touchstone_operator', name);
    -- Writing a case: one listing at a time, whoever's wish it carries out.
    execute format($p$create policy casework on %I to touchstone_casework
      using (marketplace_id = (select ts_scope('marketplace')) and listing_id = (select ts_scope('listing')))
      with check (marketplace_id = (select ts_scope('marketplace')) and listing_id = (select ts_scope('listing')))$p$, name);
    execute format('grant select, insert, update on %I to touchstone_casework', name);
  end loop;
end $$;
grant delete on clocks to touchstone_casework;
-- What happened, was answered, decided and stated stands: more is added, nothing is changed.
revoke update on case_events, answers, decisions, statements from touchstone_casework;
revoke update, delete on case_events, answers, decisions, statements from touchstone_jobs;

-- Brands and their agents: their own cases, once these were put to them. Nothing of the contest's files.
create policy brand_side on cases for select to touchstone_brand
  using (brand_id in (select ts_brands()) and request_state <> 'queued');
grant select (
  id, marketplace_id, listing_id, brand_id, seller_id, snapshot_id, version, finding, risk, exposure,
  exposure_currency, request_state, due_at, snoozed_until, answer, decision, restriction_state,
  contest_state, listing_ended, listing_changed, delivered_at, answered_at, created_at, updated_at
) on cases to touchstone_brand;
create policy brand_side on answers for select to touchstone_brand
  using (brand_id in (select ts_brands()));
grant select on answers to touchstone_brand;
create policy brand_side on snapshots for select to touchstone_brand
  using (exists (select from cases c where c.snapshot_id = snapshots.id));
grant select (id, marketplace_id, listing_id, revision, hash, body, created_at) on snapshots to touchstone_brand;
create policy brand_side on snapshot_pictures for select to touchstone_brand
  using (exists (select from cases c where c.snapshot_id = snapshot_pictures.snapshot_id));
grant select on snapshot_pictures to touchstone_brand;
create policy brand_side on contests for select to touchstone_brand
  using (exists (select from cases c where c.id = contests.case_id));
grant select (id, case_id, kind, state, opened_at, decided_at) on contests to touchstone_brand;

-- Sellers: what they were told, and what they said. Nothing before that, no risk, no signals.
create policy seller_side on cases for select to touchstone_seller
  using (marketplace_id = (select ts_scope('marketplace')) and seller_id = (select ts_scope('seller'))
    and seller_informed_at is not null);
grant select (
  id, marketplace_id, listing_id, seller_id, snapshot_id, decision, restriction_state, contest_state,
  seller_informed_at, updated_at
) on cases to touchstone_seller;
-- Their own listing, in the version that was judged.
create policy seller_side on snapshots for select to touchstone_seller
  using (exists (select from cases c where c.snapshot_id = snapshots.id));
grant select (id, marketplace_id, listing_id, body, created_at) on snapshots to touchstone_seller;
create policy seller_side on snapshot_pictures for select to touchstone_seller
  using (exists (select from cases c where c.snapshot_id = snapshot_pictures.snapshot_id));
grant select on snapshot_pictures to touchstone_seller;
create policy seller_side on statements for select to touchstone_seller
  using (marketplace_id = (select ts_scope('marketplace')) and seller_id = (select ts_scope('seller')));
grant select on statements to touchstone_seller;
create policy seller_side on restrictions for select to touchstone_seller
  using (marketplace_id = (select ts_scope('marketplace')) and seller_id = (select ts_scope('seller')));
grant select on restrictions to touchstone_seller;
create policy seller_side on contests for select to touchstone_seller
  using (marketplace_id = (select ts_scope('marketplace')) and seller_id = (select ts_scope('seller')));
grant select on contests to touchstone_seller;
create policy seller_side on strikes for select to touchstone_seller
  using (marketplace_id = (select ts_scope('marketplace')) and seller_id = (select ts_scope('seller')));
grant select on strikes to touchstone_seller;

-- A case as each party reads it: row security says which rows, the grants which columns.
create view case_for_operator with (security_invoker = true, security_barrier = true) as
  select * from cases;
grant select on case_for_operator to touchstone_operator;
create view case_for_brand with (security_invoker = true, security_barrier = true) as
  select
    id, marketplace_id, listing_id, brand_id, seller_id, snapshot_id, version, finding, risk, exposure,
    exposure_currency, request_state, due_at, snoozed_until, answer, decision, restriction_state,
    contest_state, listing_ended, listing_changed, delivered_at, answered_at, created_at, updated_at
  from cases;
grant select on case_for_brand to touchstone_brand;
create view case_for_seller with (security_invoker = true, security_barrier = true) as
  select
    id, marketplace_id, listing_id, seller_id, snapshot_id, decision, restriction_state, contest_state,
    seller_informed_at, updated_at
  from cases;
grant select on case_for_seller to touchstone_seller;

-- What the ledger holds of an event: a salted commitment, so that erasing the salt leaves nothing of it.
create table ledger_entries (
  id uuid primary key,
  kind text not null,
  subject uuid,
  body jsonb not null,
  salt text,
  at timestamptz not null,
  -- Place in the tree, given by the one job that grows it.
  leaf_index bigint unique
);
create index ledger_entries_new on ledger_entries (at) where leaf_index is null;
call ts_guard('ledger_entries');
create policy writers on ledger_entries for insert to touchstone_casework, touchstone_operator, touchstone_brand
  with check (true);
create policy operator on ledger_entries for select to touchstone_operator using ((select ts_operator()));
grant insert on ledger_entries to touchstone_casework, touchstone_operator, touchstone_brand;
grant select on ledger_entries to touchstone_operator;
