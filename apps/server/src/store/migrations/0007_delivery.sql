-- Where a marketplace is told. A final refusal parks the endpoint, never a decision.
create table endpoints (
  marketplace_id text primary key references marketplaces (id),
  url text not null,
  -- Signing secret, sealed with the installation's key.
  secret_sealed text not null,
  state text not null check (state in ('active', 'parked')),
  parked_reason text,
  parked_at timestamptz,
  failures int not null default 0,
  next_attempt_at timestamptz,
  last_success_at timestamptz,
  updated_at timestamptz not null
);
call ts_guard('endpoints');
create policy operator on endpoints to touchstone_operator
  using ((select ts_operator())) with check ((select ts_operator()));
grant select, insert, update on endpoints to touchstone_operator;

-- The outbox: written in the transaction that decided, sent after it.
create table deliveries (
  id uuid primary key,
  marketplace_id text not null references marketplaces (id),
  listing_id text not null,
  sequence int not null,
  type text not null,
  -- The event without its one-time link, which is made anew when it is sent.
  payload jsonb not null,
  case_id uuid references cases (id),
  seller_id text,
  state text not null check (state in ('pending', 'delivered', 'superseded')),
  attempts int not null default 0,
  next_attempt_at timestamptz not null,
  lease_until timestamptz,
  last_status int,
  last_error text,
  created_at timestamptz not null,
  delivered_at timestamptz,
  unique (marketplace_id, listing_id, sequence)
);
create index deliveries_pending on deliveries (marketplace_id, next_attempt_at) where state = 'pending';
create index deliveries_pending_by_listing on deliveries (marketplace_id, listing_id, sequence) where state = 'pending';
create index deliveries_log on deliveries (marketplace_id, id);
call ts_guard('deliveries');
create policy casework on deliveries to touchstone_casework
  using (marketplace_id = (select ts_scope('marketplace')) and listing_id = (select ts_scope('listing')))
  with check (marketplace_id = (select ts_scope('marketplace')) and listing_id = (select ts_scope('listing')));
create policy operator on deliveries to touchstone_operator
  using ((select ts_operator())) with check ((select ts_operator()));
grant select, insert, update on deliveries to touchstone_casework;
grant select, update on deliveries to touchstone_operator;

create table delivery_attempts (
  delivery_id uuid not null references deliveries (id),
  attempt int not null,
  marketplace_id text not null,
  at timestamptz not null,
  status int,
  error text,
  milliseconds int not null,
  primary key (delivery_id, attempt)
);
call ts_guard('delivery_attempts');
create policy operator on delivery_attempts for select to touchstone_operator using ((select ts_operator()));
grant select on delivery_attempts to touchstone_operator;

-- One-time links for sellers: the hash of a token, good once.
create table seller_links (
  token_hash text primary key,
  marketplace_id text not null references marketplaces (id),
  seller_id text not null,
  case_id uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index seller_links_by_expiry on seller_links (expires_at);
call ts_guard('seller_links');
create policy own on seller_links for insert to touchstone_marketplace
  with check (marketplace_id = (select ts_scope('marketplace')));
create policy casework on seller_links for insert to touchstone_casework
  with check (marketplace_id = (select ts_scope('marketplace')));
create policy auth on seller_links to touchstone_auth using (true) with check (true);
grant insert on seller_links to touchstone_marketplace, touchstone_casework;
grant select, update on seller_links to touchstone_auth;

create table seller_sessions (
  token_hash text primary key,
  marketplace_id text not null references marketplaces (id),
  seller_id text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index seller_sessions_by_expiry on seller_sessions (expires_at);
call ts_guard('seller_sessions');
create policy auth on seller_sessions to touchstone_auth using (true) with check (true);
grant select, insert, delete on seller_sessions to touchstone_auth;
