-- Notices that brands give without being asked.

alter table marketplaces
  -- Which of them the operator looks at before they take effect.
  add column notice_review text not null default 'uncorroborated'
    check (notice_review in ('always', 'uncorroborated', 'never')),
  -- How many in 24 hours are usual; more wait for the operator.
  add column notices_per_account int not null default 2000 check (notices_per_account > 0),
  add column notices_per_seller int not null default 100 check (notices_per_seller > 0);

alter table cases
  add column origin text not null default 'request' check (origin in ('request', 'notice')),
  add column notice_state text check (notice_state in (
    'submitted', 'in_review', 'clarification_required', 'accepted', 'enforced', 'refused', 'upheld',
    'reversed', 'withdrawn', 'lifted_by_clock', 'escalated_external')),
  add constraint cases_notice_check check ((origin = 'notice') = (notice_state is not null));
grant select (origin, notice_state) on cases to touchstone_brand;

-- The views of both parties, with what is new at their ends.
do $$
declare
  name text;
  known text;
begin
  foreach name in array array['case_for_operator', 'case_for_brand'] loop
    select string_agg(quote_ident(attname), ', ' order by attnum) into known
    from pg_attribute where attrelid = name::regclass and attnum > 0 and not attisdropped;
    execute format($v$create or replace view %I with (security_invoker = true, security_barrier = true) as
      select %s, origin, notice_state from cases$v$, name, known);
  end loop;
end $$;

-- What was sent at once, as it was sent: it is stored before anything is done about it.
create table notices (
  id uuid primary key,
  brand_id uuid not null references brands (id),
  -- Who sent it: the brand, or an agent on its behalf.
  organisation_id uuid not null references organisations (id),
  member_id uuid not null references members (id),
  declaration_id uuid references declarations (id),
  right_id uuid references rights (id),
  reason_code text,
  -- ISO 3166-1 alpha-2 or EU, as the sender names them.
  countries text[] not null default '{}',
  -- What comes with every item: [{ kind, file }].
  evidence jsonb not null default '[]',
  -- What people wrote is in personal_data.
  words_ref uuid,
  source text not null check (source in ('form', 'search', 'csv', 'api')),
  idempotency_key text,
  total int not null check (total > 0),
  created_at timestamptz not null,
  unique (member_id, idempotency_key)
);
create index notices_by_brand on notices (brand_id, id);
call ts_guard('notices');

-- One listing of a batch. Worked on by itself; what becomes of it after that is its case's.
create table notice_items (
  id uuid primary key,
  notice_id uuid not null references notices (id),
  -- Place in the batch, from 0; line of the file it came in, from 1.
  position int not null,
  line int,
  brand_id uuid not null,
  organisation_id uuid not null,
  -- As named by the sender: whether there is such a listing is found out when it is worked on.
  marketplace_id text,
  listing_id text,
  seller_id text,
  right_id uuid references rights (id),
  reason_code text,
  pictures int[] not null default '{}',
  evidence jsonb not null default '[]',
  words_ref uuid,
  state text not null default 'waiting' check (state in ('waiting', 'preflight_failed', 'withdrawn', 'taken')),
  case_id uuid references cases (id),
  -- What pre-flight named, and why it waits for the operator.
  missing jsonb not null default '[]',
  weaknesses jsonb not null default '[]',
  grounds text[] not null default '{}',
  -- The operator's reasons for a refusal, and what it asked.
  refusal text[] not null default '{}',
  message_ref uuid,
  cure_due_at timestamptz,
  attempts int not null default 0,
  next_attempt_at timestamptz,
  created_at timestamptz not null,
  worked_at timestamptz,
  unique (notice_id, position),
  check ((state = 'taken') = (case_id is not null)),
  check ((state = 'waiting') = (worked_at is null))
);
create index notice_items_waiting on notice_items (id) where state = 'waiting';
create index notice_items_by_case on notice_items (case_id);
create index notice_items_of_account on notice_items (marketplace_id, organisation_id, worked_at)
  where state = 'taken';
create index notice_items_against_seller on notice_items (marketplace_id, seller_id, organisation_id, worked_at)
  where state = 'taken';
call ts_guard('notice_items');

do $$
declare
  name text;
begin
  foreach name in array array['notices', 'notice_items'] loop
    execute format('create policy operator on %I for select to touchstone_operator using ((select ts_operator()))', name);
    execute format('create policy brand_side on %I for select to touchstone_brand using (brand_id in (select ts_brands()))', name);
    execute format($p$create policy brand_adds on %I for insert to touchstone_brand
      with check (brand_id in (select ts_brands()) and organisation_id = (select ts_organisation()))$p$, name);
    execute format('grant select on %I to touchstone_operator', name);
    execute format('grant select, insert on %I to touchstone_brand', name);
  end loop;
end $$;
create policy casework on notice_items to touchstone_casework
  using (marketplace_id = (select ts_scope('marketplace')) and listing_id = (select ts_scope('listing')))
  with check (marketplace_id = (select ts_scope('marketplace')) and listing_id = (select ts_scope('listing')));
grant select, update on notice_items to touchstone_casework;

-- The brands' cases that wait for the operator, the oldest first.
create index cases_in_review on cases (created_at)
  where notice_state in ('submitted', 'in_review', 'clarification_required');
-- Listings by their address, as brands paste them.
create index listings_by_url on listings using hash ((body ->> 'url'));
