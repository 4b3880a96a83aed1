-- Several legal profiles at once, pauses, attempts, the owner's reply, stays and out-of-court disputes.
alter table marketplaces add further_profiles text[] not null default '{}';

alter table decisions drop constraint decisions_basis_check;
alter table decisions add constraint decisions_basis_check check (basis in (
  'notice', 'own_initiative', 'answer', 'contest', 'operator', 'undo', 'clock'));
-- What runs out puts back; no clock ever restricts.
alter table decisions add constraint decisions_clock_reverses check (basis <> 'clock' or kind = 'reverse');

alter table restrictions
  -- All profiles that apply, each with the end of its own window.
  add regimes jsonb not null default '[]',
  add measure text not null default 'removed' check (measure in ('removed', 'paused')),
  add lifted_basis text check (lifted_basis in ('contest', 'operator', 'undo', 'clock'));
-- What the events of restrictions come to that were imposed before: one profile, and how they were lifted.
alter table restrictions no force row level security;
alter table decisions no force row level security;
update restrictions r set
  regimes = jsonb_build_array(jsonb_build_object(
    'profile', contest_profile,
    'contestUntil', to_char(contest_until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))),
  lifted_basis = (select d.basis from decisions d where d.id = r.lifted_by_decision_id);
alter table restrictions force row level security;
alter table decisions force row level security;

alter table contests
  -- 0: opened by what the seller had stored; none of the seller's attempts.
  add attempt int not null default 1 check (attempt >= 0),
  add form text not null default 'complaint'
    check (form in ('complaint', 'counter_notice', 'declaration', 'vault')),
  add profiles text[] not null default '{}',
  add elements text[] not null default '{}',
  -- Who contests, in the words that a profile asks for. The owner reads it where the profile discloses it.
  add statements_ref uuid,
  add forwarded_at timestamptz,
  add reached_at timestamptz,
  add arrival_proof text check (arrival_proof in ('opened', 'replied', 'delivery_record')),
  add arrival_record_ref uuid,
  add owner_reply text check (owner_reply in ('maintains', 'withdraws')),
  add owner_message_ref uuid,
  add owner_files text[] not null default '{}',
  add owner_replied_at timestamptz,
  add next_attempt_until timestamptz,
  add constraint contests_arrival check ((reached_at is null) = (arrival_proof is null)),
  add constraint contests_reply check ((owner_reply is null) = (owner_replied_at is null));

alter table clocks add latest_at timestamptz;
alter table clocks drop constraint clocks_state_check;
alter table clocks add constraint clocks_state_check check (state in ('running', 'stayed', 'done'));

-- What holds a put-back: notice of a court or an authority. Entered by the operator's staff alone.
create table stays (
  id uuid primary key,
  case_id uuid not null references cases (id),
  marketplace_id text not null,
  listing_id text not null,
  restriction_id uuid not null references restrictions (id),
  kind text not null check (kind in ('court_action', 'authority_complaint', 'court_order')),
  state text not null check (state in ('standing', 'released', 'for_seller', 'for_owner')),
  -- The reference of the court or authority, kept where it can be erased.
  reference_ref uuid not null,
  received_at timestamptz not null,
  entered_at timestamptz not null,
  entered_by text not null,
  ended_at timestamptz,
  message_ref uuid,
  check ((state = 'standing') = (ended_at is null))
);
create index stays_by_case on stays (case_id);
create index stays_standing on stays (entered_at) where state = 'standing';
call ts_guard('stays');

-- Disputes before certified bodies (Regulation (EU) 2022/2065, Article 21).
create table disputes (
  id uuid primary key,
  case_id uuid not null references cases (id),
  marketplace_id text not null,
  listing_id text not null,
  decision_id uuid not null references decisions (id),
  state text not null check (state in ('open', 'upheld', 'reversed', 'partially_reversed', 'omitted')),
  -- The body's name and its reference.
  reference_ref uuid not null,
  received_at timestamptz not null,
  due_at timestamptz not null,
  latest_at timestamptz not null,
  overdue boolean not null,
  outcome text,
  implemented boolean,
  decided_at timestamptz,
  message_ref uuid,
  check ((state = 'open') = (decided_at is null))
);
create index disputes_by_case on disputes (case_id);
create index disputes_open on disputes (due_at) where state = 'open';
call ts_guard('disputes');

do $$
declare
  name text;
begin
  foreach name in array array['stays', 'disputes'] loop
    execute format('create policy operator on %I for select to touchstone_operator using ((select ts_operator()))', name);
    execute format('grant select on %I to touchstone_operator', name);
    execute format($p$create policy casework on %I to touchstone_casework
      using (marketplace_id = (select ts_scope('marketplace')) and listing_id = (select ts_scope('listing')))
      with check (marketplace_id = (select ts_scope('marketplace')) and listing_id = (select ts_scope('listing')))$p$, name);
    execute format('grant select, insert, update on %I to touchstone_casework', name);
    -- Both parties see what holds or reviews their case: row security of the case says whose it is.
    execute format('create policy brand_side on %I for select to touchstone_brand using (exists (select from cases c where c.id = case_id))', name);
    execute format('create policy seller_side on %I for select to touchstone_seller using (exists (select from cases c where c.id = case_id))', name);
    execute format('grant select on %I to touchstone_brand, touchstone_seller', name);
  end loop;
end $$;

-- Clocks of contests are for both parties; those of the request are not the seller's.
create policy brand_side on clocks for select to touchstone_brand
  using (exists (select from cases c where c.id = case_id));
create policy seller_side on clocks for select to touchstone_seller
  using (exists (select from cases c where c.id = case_id)
    and split_part(name, ':', 1) in (
      'contest_window', 'put_back', 'arrival', 'review', 'owner_reply', 'lane', 'dispute'));
grant select on clocks to touchstone_brand, touchstone_seller;

-- The owner reads what is contested: the seller's words and files, but not what the vault holds.
create policy brand_side on restrictions for select to touchstone_brand
  using (exists (select from cases c where c.id = case_id));
grant select (
  id, case_id, contest_profile, contest_until, regimes, measure, state, imposed_at, lifted_at, lifted_basis
) on restrictions to touchstone_brand;
grant select (
  marketplace_id, listing_id, restriction_id, message_ref, files, attempt, form, profiles, elements,
  statements_ref, forwarded_at, reached_at, arrival_proof, owner_reply, owner_message_ref, owner_files,
  owner_replied_at, next_attempt_until, outcome_message_ref
) on contests to touchstone_brand;
create policy contested on files for select to touchstone_brand
  using (exists (select from contests c where c.form <> 'vault' and files.key = any (c.files)
    and files.marketplace_id = c.marketplace_id));
create policy replied on files for select to touchstone_seller
  using (exists (select from contests c where files.key = any (c.owner_files)));
-- Row security of files asks for this.
create index contests_files on contests using gin (files);
create index contests_owner_files on contests using gin (owner_files);

-- Days that the operator adds to the calendars by which deadlines are counted.
create table calendar_days (
  calendar text not null,
  day date not null,
  kind text not null check (kind in ('holiday', 'worked')),
  added_by uuid not null references members (id),
  added_at timestamptz not null,
  primary key (calendar, day)
);
call ts_guard('calendar_days');
create policy operator on calendar_days to touchstone_operator
  using ((select ts_operator())) with check ((select ts_operator()));
grant select, insert, delete on calendar_days to touchstone_operator;
-- Whoever's wish starts a clock: it is counted by them.
create policy counted_by on calendar_days for select to touchstone_casework using (true);
grant select on calendar_days to touchstone_casework;
