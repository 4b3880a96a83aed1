-- Answers that wait, requests that are alike, and what was answered before.

alter table cases
  -- What open requests alike have in common; set when a request is put to its brand.
  add column cluster_key text,
  -- What the brand answered before about the same goods of the same seller.
  add column earlier_case_id uuid references cases (id),
  add column earlier_answer text,
  add column earlier_at timestamptz,
  -- An answer that is held for minutes, or waits for a second member; whose, and until when.
  add column pending_answer text,
  add column pending_until timestamptz,
  add column pending_member_id uuid references members (id),
  add column lead_case_id uuid;
alter table cases drop constraint cases_request_state_check;
alter table cases add constraint cases_request_state_check check (request_state in (
  'queued', 'delivered', 'opened', 'answered', 'snoozed', 'needs_evidence', 'test_buy',
  'expired_unanswered', 'held', 'proposed', 'recalled'));
alter table cases add constraint cases_pending_check
  check ((request_state in ('held', 'proposed')) = (pending_answer is not null and pending_until is not null));
drop index cases_one_open;
create unique index cases_one_open on cases (marketplace_id, listing_id, brand_id)
  where request_state in ('queued', 'delivered', 'opened', 'snoozed', 'needs_evidence', 'test_buy',
    'expired_unanswered', 'held', 'proposed');
create index cases_held on cases (lead_case_id) where request_state = 'held';
create index cases_open_of_seller on cases (brand_id, marketplace_id, seller_id, created_at)
  where request_state in ('delivered', 'opened', 'snoozed', 'needs_evidence', 'test_buy', 'expired_unanswered');
grant select (
  cluster_key, earlier_case_id, earlier_answer, earlier_at, pending_answer, pending_until,
  pending_member_id, lead_case_id
) on cases to touchstone_brand;

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
      select %s, cluster_key, earlier_case_id, earlier_answer, earlier_at, pending_answer, pending_until,
        pending_member_id, lead_case_id from cases$v$, name, known);
  end loop;
end $$;

-- The place of each request in its queue: expected harm × uncertainty × how many are alike. It is apart from the
-- case, whose row is nothing but the fold of its events: others that are alike come and go.
create table request_places (
  case_id uuid primary key references cases (id) deferrable initially deferred,
  marketplace_id text not null,
  brand_id uuid not null,
  cluster_key text,
  state text not null,
  -- Whether it waits for its brand.
  open boolean not null,
  -- Risk, risk × exposure, and age: the other orders.
  risk real not null,
  harm numeric not null,
  created_at timestamptz not null,
  -- Expected harm × uncertainty, of this one alone.
  stake double precision not null,
  -- How many open requests are alike, itself included; at most 20 are counted.
  alike int not null default 1,
  -- What the brand confirmed before comes before everything else.
  first boolean not null,
  worth double precision not null
);
create index request_places_queue on request_places (worth desc, case_id) where open;
create index request_places_of_brand on request_places (brand_id, worth desc, case_id) where open;
create index request_places_alike on request_places (cluster_key) where open;
call ts_guard('request_places');
create policy own on request_places for select to touchstone_brand
  using (brand_id in (select ts_brands()) and state <> 'queued');
create policy operator on request_places for select to touchstone_operator
  using ((select ts_operator()));
-- What is written about one listing changes the places of those alike, of the same marketplace.
create policy casework on request_places to touchstone_casework
  using (marketplace_id = (select ts_scope('marketplace')))
  with check (marketplace_id = (select ts_scope('marketplace')));
grant select on request_places to touchstone_brand, touchstone_operator;
grant select, insert, update on request_places to touchstone_casework;

-- The order is stated and tried in packages/casework/src/clusters/queue-worth.ts; a test compares both.
create function ts_request_stake(risk real, exposure numeric) returns double precision
  language sql immutable as $$
  select risk::double precision * exposure::double precision
    * greatest(0.05, 4 * risk::double precision * (1 - risk::double precision))
$$;
create function ts_is_open(request_state text) returns boolean language sql immutable as $$
  select request_state in (
    'delivered', 'opened', 'snoozed', 'needs_evidence', 'test_buy', 'expired_unanswered', 'proposed')
$$;
create function ts_place_request() returns trigger language plpgsql as $$
declare
  counted int;
  own_stake double precision := ts_request_stake(new.risk, new.exposure);
  confirmed_before boolean := coalesce(new.earlier_answer in ('counterfeit', 'other_infringement'), false);
begin
  if tg_op = 'UPDATE' and ts_is_open(new.request_state) = ts_is_open(old.request_state)
    and new.cluster_key is not distinct from old.cluster_key
    and (new.risk, new.exposure, new.created_at) = (old.risk, old.exposure, old.created_at) then
    if new.request_state <> old.request_state then
      update request_places set state = new.request_state where case_id = new.id;
    end if;
    return null;
  end if;
  insert into request_places (case_id, marketplace_id, brand_id, cluster_key, state, open, risk, harm,
    created_at, stake, first, worth)
  values (new.id, new.marketplace_id, new.brand_id, new.cluster_key, new.request_state,
    ts_is_open(new.request_state), new.risk, new.risk::numeric * new.exposure, new.created_at,
    own_stake, confirmed_before,
    own_stake + case when confirmed_before then 1e12 else 0 end)
  on conflict (case_id) do update set state = excluded.state, open = excluded.open,
    cluster_key = excluded.cluster_key, risk = excluded.risk, harm = excluded.harm,
    created_at = excluded.created_at, stake = excluded.stake, alike = 1, worth = excluded.worth;
  if new.cluster_key is null then
    return null;
  end if;
  select count(*) into counted from (
    select from request_places where cluster_key = new.cluster_key and open limit 20) as alike;
  update request_places set alike = counted,
    worth = stake * counted + case when first then 1e12 else 0 end
  where cluster_key = new.cluster_key and open and alike <> counted;
  return null;
end $$;
create trigger place_request after insert or update on cases
  for each row execute function ts_place_request();
insert into request_places (case_id, marketplace_id, brand_id, state, open, risk, harm, created_at, stake,
  first, worth)
select id, marketplace_id, brand_id, request_state, ts_is_open(request_state), risk, risk::numeric * exposure,
  created_at, ts_request_stake(risk, exposure), false, ts_request_stake(risk, exposure)
from cases;

-- What a brand has answered, to be known again: never by a picture that others may use as well.
create table answer_fingerprints (
  answer_id uuid primary key references answers (id),
  case_id uuid not null references cases (id),
  marketplace_id text not null,
  listing_id text not null,
  brand_id uuid not null,
  seller_id text,
  right_id uuid,
  answer text not null,
  -- What was judged, in one hash.
  judged text not null,
  -- Words of the title without sizes and numbers.
  title_key text not null,
  -- Keys of the object store.
  pictures text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index answer_fingerprints_of_seller on answer_fingerprints (brand_id, marketplace_id, seller_id, created_at);
create index answer_fingerprints_by_expiry on answer_fingerprints (expires_at);
create index answers_by_time on answers (answered_at);
call ts_guard('answer_fingerprints');
create policy operator on answer_fingerprints for select to touchstone_operator
  using ((select ts_operator()));
grant select on answer_fingerprints to touchstone_operator;

-- Filters of a queue under a name: of one member, or of all in the organisation.
create table saved_searches (
  id uuid primary key,
  organisation_id uuid not null references organisations (id),
  member_id uuid not null references members (id),
  shared boolean not null default false,
  name text not null check (length(name) between 1 and 80),
  filter jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index saved_searches_of on saved_searches (organisation_id, member_id);
call ts_guard('saved_searches');
create policy own on saved_searches to touchstone_brand, touchstone_operator
  using (organisation_id = (select ts_organisation()))
  with check (organisation_id = (select ts_organisation()));
grant select, insert, update, delete on saved_searches to touchstone_brand, touchstone_operator;

-- Goods that were bought to be looked at. Order number and findings are personal data, by reference.
create table test_buys (
  id uuid primary key,
  case_id uuid not null references cases (id),
  marketplace_id text not null,
  listing_id text not null,
  brand_id uuid not null references brands (id),
  order_ref uuid not null,
  finding_ref uuid,
  ordered_on date not null,
  received_on date,
  outcome text check (outcome in ('counterfeit', 'genuine', 'inconclusive', 'not_received')),
  files text[] not null default '{}',
  member_id uuid not null references members (id),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check (received_on is null or received_on >= ordered_on)
);
create index test_buys_by_case on test_buys (case_id);
call ts_guard('test_buys');
create policy own on test_buys for select to touchstone_brand using (brand_id in (select ts_brands()));
create policy operator on test_buys for select to touchstone_operator using ((select ts_operator()));
create policy casework on test_buys to touchstone_casework
  using (marketplace_id = (select ts_scope('marketplace')) and listing_id = (select ts_scope('listing')))
  with check (marketplace_id = (select ts_scope('marketplace')) and listing_id = (select ts_scope('listing')));
grant select on test_buys to touchstone_brand, touchstone_operator;
grant select, insert, update on test_buys to touchstone_casework;

-- From when on a brand wants two members for a notice; null: never by this.
alter table brands
  add column four_eyes_exposure numeric check (four_eyes_exposure > 0),
  add column four_eyes_currency text,
  add column four_eyes_cluster int check (four_eyes_cluster > 1),
  add constraint brands_four_eyes check ((four_eyes_exposure is null) = (four_eyes_currency is null));
grant update (four_eyes_exposure, four_eyes_currency, four_eyes_cluster) on brands to touchstone_brand;
