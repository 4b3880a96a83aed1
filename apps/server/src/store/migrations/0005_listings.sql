create table marketplaces (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  name text not null,
  mode text not null default 'observe' check (mode in ('observe', 'ask', 'live')),
  -- Screening policy, as the public format has it.
  policy jsonb not null,
  -- Legal profile of its restrictions and contests.
  profile text not null,
  territory text not null,
  -- Tells which compiled policy is the newest.
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
call ts_guard('marketplaces');
create policy operator on marketplaces to touchstone_operator
  using ((select ts_operator())) with check ((select ts_operator()));
create policy own on marketplaces for select to touchstone_marketplace
  using (id = (select ts_scope('marketplace')));
create policy casework on marketplaces for select to touchstone_casework
  using (id = (select ts_scope('marketplace')));
-- A brand's queue names the marketplace; that it exists is public.
create policy brand_side on marketplaces for select to touchstone_brand
  using ((select ts_organisation()) is not null);
create policy seller_side on marketplaces for select to touchstone_seller
  using (id = (select ts_scope('marketplace')));
create policy auth on marketplaces for select to touchstone_auth using (true);
grant select, insert, update on marketplaces to touchstone_operator;
grant select on marketplaces to touchstone_marketplace, touchstone_casework, touchstone_auth;
grant select (id, name, mode, profile, territory) on marketplaces to touchstone_brand, touchstone_seller;

create table mode_changes (
  id uuid primary key,
  marketplace_id text not null references marketplaces (id),
  mode_before text not null,
  mode_after text not null,
  member_id uuid not null references members (id),
  reason text,
  at timestamptz not null
);
call ts_guard('mode_changes');
create policy operator on mode_changes to touchstone_operator
  using ((select ts_operator())) with check ((select ts_operator()));
grant select, insert on mode_changes to touchstone_operator;

-- What names a person, apart from everything that must outlast it. Deleting a row erases it.
create table personal_data (
  id uuid primary key,
  kind text not null,
  marketplace_id text,
  listing_id text,
  seller_id text,
  brand_id uuid,
  body jsonb not null,
  retain_until timestamptz not null,
  created_at timestamptz not null
);
create index personal_data_by_retention on personal_data (retain_until);
call ts_guard('personal_data');
create policy operator on personal_data to touchstone_operator
  using ((select ts_operator())) with check ((select ts_operator()));
create policy marketplace_adds on personal_data for insert to touchstone_marketplace
  with check (marketplace_id = (select ts_scope('marketplace')));
create policy casework on personal_data to touchstone_casework
  using (marketplace_id = (select ts_scope('marketplace'))
    and listing_id = (select ts_scope('listing')))
  with check (marketplace_id = (select ts_scope('marketplace'))
    and listing_id = (select ts_scope('listing')));
create policy seller_own on personal_data for select to touchstone_seller
  using (marketplace_id = (select ts_scope('marketplace'))
    and seller_id = (select ts_scope('seller')));
create policy brand_own on personal_data for select to touchstone_brand
  using (brand_id in (select ts_brands()));
grant select, insert, update, delete on personal_data to touchstone_operator;
grant insert on personal_data to touchstone_marketplace;
grant select, insert on personal_data to touchstone_casework;
grant select on personal_data to touchstone_seller, touchstone_brand;

-- One row a listing: its newest version as the marketplace gave it. It is changed and may be erased;
-- what was judged stands in its snapshots.
create table listings (
  marketplace_id text not null references marketplaces (id),
  listing_id text not null,
  revision bigint,
  status text not null check (status in ('active', 'ended')),
  seller_id text,
  body jsonb not null,
  -- SHA-256 of what is judged: an unchanged listing is known by it.
  content_hash text not null,
  snapshot_id uuid not null,
  -- Sold in the last 30 days.
  sold bigint,
  quantity bigint,
  received_at timestamptz not null,
  updated_at timestamptz not null,
  ended_at timestamptz,
  primary key (marketplace_id, listing_id)
);
create index listings_by_seller on listings (marketplace_id, seller_id);
call ts_guard('listings');

-- A version of a listing as it was judged. Never changed; without names of people.
create table snapshots (
  id uuid primary key,
  marketplace_id text not null references marketplaces (id),
  listing_id text not null,
  revision bigint,
  seller_id text,
  hash text not null,
  body jsonb not null,
  personal_id uuid,
  created_at timestamptz not null
);
create index snapshots_by_listing on snapshots (marketplace_id, listing_id);
call ts_guard('snapshots');

create table snapshot_pictures (
  snapshot_id uuid not null references snapshots (id),
  position int not null,
  marketplace_id text not null,
  listing_id text not null,
  url text not null,
  state text not null check (state in ('waiting', 'stored', 'unavailable', 'unreadable')),
  object text,
  width int,
  height int,
  detail text,
  attempts int not null default 0,
  next_attempt_at timestamptz,
  lease_until timestamptz,
  primary key (snapshot_id, position)
);
create index snapshot_pictures_waiting on snapshot_pictures (next_attempt_at) where state = 'waiting';
call ts_guard('snapshot_pictures');

create table screening_queue (
  marketplace_id text not null,
  listing_id text not null,
  snapshot_id uuid not null references snapshots (id),
  queued_at timestamptz not null,
  lease_until timestamptz,
  attempts int not null default 0,
  last_error text,
  primary key (marketplace_id, listing_id)
);
create index screening_queue_waiting on screening_queue (queued_at);
call ts_guard('screening_queue');

create table assessments (
  id uuid primary key,
  snapshot_id uuid not null references snapshots (id),
  marketplace_id text not null,
  listing_id text not null,
  revision bigint,
  recommendation text not null check (recommendation in ('clear', 'ask_brand', 'remove')),
  -- The assessment as the public format has it.
  body jsonb not null,
  engine text not null,
  rights_hash text not null,
  policy_hash text not null,
  models_hash text,
  created_at timestamptz not null,
  unique (snapshot_id, engine, rights_hash, policy_hash)
);
create index assessments_by_listing on assessments (marketplace_id, listing_id, created_at);
call ts_guard('assessments');

-- The state a listing should be in at its marketplace, and how often that was said.
create table listing_states (
  marketplace_id text not null references marketplaces (id),
  listing_id text not null,
  state text not null check (state in ('active', 'paused', 'restricted')),
  sequence int not null,
  updated_at timestamptz not null,
  primary key (marketplace_id, listing_id)
);
call ts_guard('listing_states');

do $$
declare
  name text;
begin
  foreach name in array array[
    'listings', 'snapshots', 'snapshot_pictures', 'screening_queue', 'assessments', 'listing_states'
  ] loop
    execute format('create policy operator on %I for select to touchstone_operator using ((select ts_operator()))', name);
    execute format('grant select on %I to touchstone_operator', name);
    execute format($p$create policy own on %I to touchstone_marketplace
      using (marketplace_id = (select ts_scope('marketplace')))
      with check (marketplace_id = (select ts_scope('marketplace')))$p$, name);
    execute format($p$create policy casework on %I to touchstone_casework
      using (marketplace_id = (select ts_scope('marketplace')) and listing_id = (select ts_scope('listing')))
      with check (marketplace_id = (select ts_scope('marketplace')) and listing_id = (select ts_scope('listing')))$p$, name);
    execute format('grant select on %I to touchstone_casework', name);
  end loop;
end $$;
grant select, insert, update on listings to touchstone_marketplace;
grant select, insert on snapshots, snapshot_pictures to touchstone_marketplace;
grant select, insert, update, delete on screening_queue to touchstone_marketplace;
grant select on assessments, listing_states to touchstone_marketplace;
grant insert, update on listing_states to touchstone_casework;
-- Snapshots are immutable for everyone, jobs included.
revoke update, delete on snapshots from touchstone_jobs;
